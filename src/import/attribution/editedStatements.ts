import type { Statement } from '../../article/format/article.ts';
import { shortened } from '../../article/strings/shortened.ts';
import { partOf, type DraftText } from '../../formats/draftText.ts';
import { pairChanged, takeOver } from '../changedStatements.ts';
import { withCurlyQuotes } from '../curlyQuotes.ts';
import { findStatements } from './findStatements.ts';
import { statementOf, statementsIn } from './statementsIn.ts';

/**
 * The statements that editors have set down, as they have set them down. Text between them is split
 * into sentences, with the quotation marks of its language. One of them that stands in nearly the
 * same words keeps what was set down.
 * @param runs all runs of the text, in reading order
 * @param known the statements that editors have set down
 * @param warnings gets one for each attribution whose sentence is no longer in the text, or in
 *   other words
 * @returns the statements of each run
 */
export function editedStatements(
  runs: readonly DraftText[],
  language: string,
  known: readonly Statement[],
  warnings: string[],
): Statement[][] {
  const texts = runs.map(({ text }) => text);
  const { found, lost } = findStatements(known, texts);
  const unknown: Statement[] = [];
  const statements = runs.map((run, index) => {
    const between = (start: number, end: number) => {
      const all = statementsIn(withCurlyQuotes(partOf(run, start, end), language), language);
      unknown.push(...all);
      return all;
    };
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
  for (const { before, after } of pairChanged(unknown, new Map(), lost, warnings)) {
    if (before.id !== undefined) after.id = before.id;
    takeOver(after, before);
    const { text, source, proposed } = after;
    if (source === undefined) continue;
    const look = proposed === true ? '; look at it again' : '';
    warnings.push(`"${shortened(text, 60)}" stands in other words, its source stays${look}.`);
  }
  for (const { text, source } of lost)
    if (source !== undefined)
      warnings.push(
        `what was set down for "${shortened(text, 60)}" is left out: the text has no such sentence.`,
      );
  return statements;
}
