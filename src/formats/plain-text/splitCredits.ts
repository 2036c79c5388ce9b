import { CREDIT_LABEL, creditsOf, DASHED } from '../creditLine.ts';
import { isNoSentence } from '../isNoSentence.ts';
import type { Line } from './partsOfPlainText.ts';

/**
 * Splits lines into the body and the names in the last lines that say where it is from. These are a
 * label ("Quelle: dpa") with the lines of its list, or else one dashed line ("- dpa") that is no
 * sentence. A list is not a source.
 * @param warnings is told which dashed line is taken for the source
 */
export function splitCredits(
  lines: readonly Line[],
  warnings: string[],
): { body: Line[]; credits: string[] } {
  let dashed = lines.length;
  while (dashed > 0 && DASHED.test(lines[dashed - 1]?.text ?? '')) dashed--;
  const label = [lines.length - 1, dashed - 1].find((index) =>
    CREDIT_LABEL.test(lines[index]?.text ?? ''),
  );
  const last = lines.at(-1);
  const isSource =
    last !== undefined &&
    dashed === lines.length - 1 &&
    isNoSentence(last.text.replace(DASHED, ''));
  const end = label ?? (isSource ? dashed : lines.length);
  if (label === undefined && isSource)
    warnings.push(`line ${last.number}: "${last.text}" is taken for the source.`);
  return {
    body: lines.slice(0, end),
    credits: lines.slice(end).flatMap(({ text }) => creditsOf(text)),
  };
}
