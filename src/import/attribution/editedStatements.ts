import type { Statement } from '../../article/format/article.ts';
import { partOf, type DraftText } from '../../formats/draftText.ts';
import { findStatements } from './findStatements.ts';
import { statementOf, statementsIn } from './statementsIn.ts';

/**
 * The statements that editors have set down. Text between them is split into sentences.
 * @param runs all runs of the text, in reading order
 * @param known the statements that editors have set down, in the same order
 * @param warnings gets one for each statement that is no longer in the text
 * @returns the statements of each run
 */
export function editedStatements(
  runs: readonly DraftText[],
  language: string,
  known: readonly Statement[],
  warnings: string[],
): Statement[][] {
  const texts = runs.map(({ text }) => text);
  const found = findStatements(known, texts, warnings);
  return runs.map((run, index) => {
    const between = (start: number, end: number) => statementsIn(partOf(run, start, end), language);
    const read: Statement[] = [];
    let at = 0;
    for (const { statement, start } of found[index] ?? []) {
      const end = start + statement.text.length;
      const own = Object.assign(statementOf(partOf(run, start, end)), statement);
      read.push(...between(at, start), own);
      at = end;
    }
    return [...read, ...between(at, run.text.length)];
  });
}
