import type { Article, Statement } from '../format/article.ts';
import { statementsOf } from '../format/statements.ts';

/** What is in dispute: a denial, and the claims of the article that it is about. */
export type Dispute = {
  denial: Statement;
  /** What is denied, in the article's own words. It need not be what the claims say. */
  what: string;
  /** The statements that the denial names, in the order of the text. */
  claims: Statement[];
  /** Id of the source that it contradicts as a whole. */
  source: string | undefined;
};

/** All that is in dispute in an article, in the order of its denials. */
export function disputesOf(article: Article): Dispute[] {
  const statements = statementsOf(article);
  return statements.flatMap((denial) => {
    if (denial.source === undefined || denial.denies === undefined) return [];
    const { what, source, statements: ids = [] } = denial.denies;
    const claims = statements.filter(({ id }) => id !== undefined && ids.includes(id));
    return [{ denial, what, claims, source }];
  });
}
