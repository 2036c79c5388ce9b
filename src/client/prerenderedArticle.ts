import { HOOKS } from '../reader/hooks.ts';

/** The element that says where the data of a page's article are. */
export function dataLink(): HTMLLinkElement | null {
  return document.querySelector<HTMLLinkElement>(HOOKS.data);
}

/** The article that this document holds: its slug and language; null on pages that hold none. */
export function prerenderedArticle(): { slug: string; language: string } | null {
  const { article: slug, language } = dataLink()?.dataset ?? {};
  // The document's own language may be that of a translation by now.
  return slug === undefined || language === undefined ? null : { slug, language };
}
