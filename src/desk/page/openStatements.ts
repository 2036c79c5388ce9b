import { statementsOf } from '../../article/format/statements.ts';
import type { Statement } from '../../article/format/article.ts';
import type { DeskArticle } from '../api.ts';

/** What an editor has decided of a statement. */
export type State = 'proposed' | 'unclear' | 'confirmed' | 'released' | 'plain';

export function stateOf({ source, proposed }: Statement, isUnclear: boolean): State {
  if (source !== undefined) return proposed === true ? 'proposed' : 'confirmed';
  if (isUnclear) return 'unclear';
  return proposed === false ? 'released' : 'plain';
}

/** The numbers of the statements that an editor has not decided yet, in their order. */
export function openStatements({ article, unclear }: DeskArticle): number[] {
  return statementsOf(article).flatMap((statement, number) => {
    const state = stateOf(statement, number in unclear);
    return state === 'proposed' || state === 'unclear' ? [number] : [];
  });
}

/** The first open statement from a place on, or else from the beginning; null if none is open. */
export function nextOpen(desk: DeskArticle, from: number): number | null {
  const open = openStatements(desk);
  return open.find((number) => number >= from) ?? open[0] ?? null;
}

/** How many attributions are confirmed, of how many. */
export function progressOf({ article }: DeskArticle): { confirmed: number; all: number } {
  const attributed = statementsOf(article).filter(({ source }) => source !== undefined);
  const open = attributed.filter(({ proposed }) => proposed === true);
  return { confirmed: attributed.length - open.length, all: attributed.length };
}
