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

/**
 * The passages that go on with the words of the passage before, by their first statements: nobody
 * else has been quoted between the two. The label need not be said again there.
 * @param runs of one part of the text, in reading order
 */
export function repeatedPassages(runs: readonly (readonly Statement[])[]): Set<Statement> {
  const repeated = new Set<Statement>();
  let last: Passage | undefined;
  for (const passage of runs.flatMap(passagesOf)) {
    const { source, act, proposed, statements } = passage;
    if (source === undefined) continue;
    const [first] = statements;
    const isSame = last?.source === source && last.act === act && last.proposed === proposed;
    if (first && isSame) repeated.add(first);
    last = passage;
  }
  return repeated;
}
