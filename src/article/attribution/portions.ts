import type { Article, Source } from '../format/article.ts';
import { statementsOf } from '../format/statements.ts';

/** How much of an article one source carries. */
export type Portion = { source: Source; statements: number };

/**
 * How many statements each source carries, in the order of `article.sources`. A statement without a
 * source of its own belongs to the source that the article is based on. So the counts add up to all
 * statements.
 */
export function portionsOf(article: Article): Portion[] {
  const counts = new Map<string, number>();
  for (const { source = article.isBasedOn } of statementsOf(article))
    counts.set(source, (counts.get(source) ?? 0) + 1);
  return article.sources.map((source) => ({ source, statements: counts.get(source.id) ?? 0 }));
}

/**
 * How many statements are what others say, confirmed by an editor or only proposed. What the source
 * says that the article is based on is neither.
 */
export function reportedOf(article: Article): { confirmed: number; proposed: number } {
  const reported = statementsOf(article).filter(
    ({ source }) => source !== undefined && source !== article.isBasedOn,
  );
  const proposed = reported.filter((statement) => statement.proposed === true).length;
  return { confirmed: reported.length - proposed, proposed };
}
