import type { Article } from '../../article/format/article.ts';
import { statementsOf } from '../../article/format/statements.ts';

/** What an article says, in pieces that are compared with those of another edition. */
export type ArticleTexts = {
  /** In the order of their numbers. */
  statements: string[];
  /** Of the article, then of each section; empty where a section has none. */
  headings: string[];
  corrections: string[];
  /** When it was last modified (ISO 8601), if that is known. */
  modified: string | null;
};

/**
 * The texts of the article in the page, out of its data: the page itself may have been rewritten by
 * a translator or an extension.
 * @param data address of the article's data; null where the page names none
 * @throws Error where the data cannot be had, or are not this article
 */
export async function articleTexts(data: string | null, slug: string): Promise<ArticleTexts> {
  if (data === null) throw new Error('The page names no data.');
  const article = (await (await fetch(data)).json()) as Article;
  if (article.slug !== slug) throw new Error(`${data}: not the article "${slug}"`);
  return {
    statements: statementsOf(article).map(({ text }) => text),
    headings: [article.headline, ...article.sections.map(({ heading }) => heading ?? '')],
    corrections: article.corrections.map(({ text }) => text),
    modified: article.dateModified,
  };
}
