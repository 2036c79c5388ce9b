/** What script looks for in the teasers of the front page, as `hooks.ts` says it of an article. */
export const TEASER_HOOKS = {
  teaser: '[data-hook="teaser"]',
  /** How long the article takes. */
  minutes: '[data-hook="minutes"]',
} as const;
