import type { Statement } from './article.ts';

/** Statements that follow one another and are of one source and one kind. */
export type Passage = {
  /** undefined where the article speaks for itself. */
  source: string | undefined;
  act: Statement['act'];
  /** Whether the attribution is a proposal that no editor has confirmed. */
  proposed: boolean;
  statements: Statement[];
};

/**
 * The statements of one block as passages, in order. Statements of one source stay apart where they
 * do different things: a report and a denial are not to stand under one label.
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
