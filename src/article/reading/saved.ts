/** The articles that somebody has saved to read them later, or again. */
import { entriesText, parseEntries, type Entries, type Kind } from './keptEntries.ts';

/** A saved article: its headline in its language (BCP 47), and when it was saved. */
export type SavedArticle = { at: number; headline: string; language: string };

/** Saved articles by their slugs, the last one first. */
export type Saved = Entries<SavedArticle>;

const MAX_HEADLINE = 300;

const SAVED: Kind<SavedArticle> = {
  name: 'articles',
  version: 1,
  most: 200,
  // They stay until somebody removes them.
  maxAgeMs: Infinity,
  maxLength: 200_000,
  isEntry: ({ headline, language }) =>
    typeof headline === 'string' &&
    headline.trim() !== '' &&
    headline.length <= MAX_HEADLINE &&
    typeof language === 'string' &&
    /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language),
};

/** Reads saved articles as `savedText` writes them, and leaves out what is none. */
export function parseSaved(text: string | null, now: number): Saved {
  return parseEntries(SAVED, text, now);
}

/** Saved articles as a text, the newest of too many. Null for none. */
export function savedText(saved: Saved, now: number): string | null {
  return entriesText(SAVED, saved, now);
}

/** The saved articles with one more. */
export function withSaved(saved: Saved, slug: string, article: SavedArticle): Saved {
  const headline = article.headline.slice(0, MAX_HEADLINE);
  return new Map([...saved, [slug, { ...article, headline }]]);
}

/** The saved articles without one. */
export function withoutSaved(saved: Saved, slug: string): Saved {
  return new Map([...saved].filter(([other]) => other !== slug));
}
