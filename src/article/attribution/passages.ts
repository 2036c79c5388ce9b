import type { Statement } from '../format/article.ts';

/** Statements that follow one another and have the same source, act and state of proposal. */
export type Passage = {
  /** undefined if the article speaks for itself. */
  source: string | undefined;
  act: Statement['act'];
  /** Whether the attribution is a proposal that no editor has confirmed. */
  proposed: boolean;
  statements: Statement[];
};

/**
 * The statements of one run as passages, in order. Statements of one source with different acts are
 * different passages, so that a report and a denial have a label each.
 */
export function passagesOf(statements: readonly Statement[]): Passage[] {
  const passages: Passage[] = [];
  for (const statement of statements) {
    const { source, act, proposed = false } = statement;
    const last = passages.at(-1);
    const isAlike = last?.source === source && last?.act === act && last?.proposed === proposed;
    if (last && isAlike) last.statements.push(statement);
    else passages.push({ source, act, proposed, statements: [statement] });
  }
  return passages;
}
