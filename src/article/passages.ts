import type { Statement } from './article.ts';

/** Statements that follow one another and are of one source and one kind. */
export type Passage = {
  /** undefined where the article speaks for itself. */
  source: string | undefined;
  act: Statement['act'];
  statements: Statement[];
};

/**
 * The statements of one block as passages, in order. Statements of one source stay apart where they
 * do different things: a report and a denial are not to stand under one label.
 */
export function passagesOf(statements: readonly Statement[]): Passage[] {
  const passages: Passage[] = [];
  for (const statement of statements) {
    const { source, act } = statement;
    const last = passages.at(-1);
    if (last && last.source === source && last.act === act) last.statements.push(statement);
    else passages.push({ source, act, statements: [statement] });
  }
  return passages;
}
