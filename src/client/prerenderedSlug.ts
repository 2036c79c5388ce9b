/** The element that announces an article's data to the page that holds the article. */
export function dataLink(): HTMLLinkElement | null {
  return document.querySelector<HTMLLinkElement>('link[data-article]');
}

/** Slug of the article that this document holds; null on pages that hold none. */
export function prerenderedSlug(): string | null {
  return dataLink()?.dataset['article'] ?? null;
}
