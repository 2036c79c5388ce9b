import type { Statement } from '../../article/format/article.ts';
import { partOf, type DraftText } from '../../formats/draftText.ts';
import { withCurlyQuotes } from '../curlyQuotes.ts';
import { findStatements } from './findStatements.ts';
import { statementOf, statementsIn } from './statementsIn.ts';

/**
 * The statements that editors have set down, as they have set them down. Text between them is split
 * into sentences, with the quotation marks of its language.
 * @param runs all runs of the text, in reading order
 * @param known the statements that editors have set down
 * @param warnings gets one for each attribution whose sentence is no longer in the text
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
    const between = (start: number, end: number) =>
      statementsIn(withCurlyQuotes(partOf(run, start, end), language), language);
    const read: Statement[] = [];
    let at = 0;
    for (const { statement, start, end } of found[index] ?? []) {
      const shown = statementOf(partOf(run, start, end));
      // Offsets of emphasis fit only the text in which they were counted.
      const own = shown.text === statement.text ? shown : {};
      read.push(...between(at, start), Object.assign(own, statement));
      at = end;
    }
    return [...read, ...between(at, run.text.length)];
  });
}
