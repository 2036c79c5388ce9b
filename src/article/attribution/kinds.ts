import type { Article, Statement } from '../format/article.ts';
import { statementsOf } from '../format/statements.ts';
import { denialsOf } from './denials.ts';

/** The kinds of statements that a reader may single out, in the order in which they are offered. */
export const KINDS = ['reported', 'disputed', 'unnamed'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * The statements of each kind, in reading order. `reported`: what others say, without denials.
 * `disputed`: a denial, and what it is about. `unnamed`: what comes from a source that rests on
 * people who are not named.
 */
export function kindsOf(article: Article): Record<Kind, Statement[]> {
  const statements = statementsOf(article);
  const unnamed = new Set(
    article.sources.filter(({ named }) => named === false).map(({ id }) => id),
  );
  return {
    reported: statements.filter(({ source, act }) => source !== undefined && act !== 'denies'),
    disputed: statements.filter(
      (statement) => statement.denies !== undefined || denialsOf(statements, statement).length > 0,
    ),
    unnamed: statements.filter(({ source = article.isBasedOn }) => unnamed.has(source)),
  };
}
