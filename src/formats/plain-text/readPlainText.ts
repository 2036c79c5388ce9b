import { CREDIT_LABEL, creditsOf, DASHED } from '../creditLine.ts';
import type { Draft, Part } from '../draft.ts';
import { InputError } from '../inputError.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { sectionsOf } from '../sectionsOf.ts';

/** Length of the longest heading in UTF-16 code units. */
const MAX_HEADING = 80;

type Line = { number: number; text: string };

/**
 * Reads plain text as agencies and editors send it. The first line is the headline, the second is
 * the description. Each other line is a paragraph. A short line without closing punctuation is a
 * heading. The last lines may say where the text is from ("- dpa", "Quelle: …", "Verwendete
 * Quellen:").
 * @throws InputError if the headline, the description or the text is missing
 */
export function readPlainText(input: string): Draft {
  const lines = input
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((raw, index) => ({ number: index + 1, text: singleSpaced(raw).trim() }))
    .filter(({ text }) => text !== '');
  const last = (lines.at(-1)?.number ?? 0) + 1;
  const { body, credits } = splitCredits(lines);
  const [headline, description, ...rest] = body;
  if (!headline) throw new InputError(1, 1, 'found no text, expected a headline');
  if (!description)
    throw new InputError(last, 1, 'found the end, expected a description after the headline');
  if (isHeading(description.text))
    throw new InputError(
      description.number,
      1,
      'found a heading, expected the description: a sentence or two, closed by a full stop',
    );
  if (rest.length === 0)
    throw new InputError(last, 1, 'found the end, expected paragraphs after the description');
  const warnings: string[] = [];
  const sections = sectionsOf(
    rest.map(({ number, text }): Part => {
      const content = { text, marks: [] };
      return isHeading(text)
        ? { type: 'heading', heading: content, line: number }
        : { type: 'paragraph', statements: content, line: number };
    }),
    warnings,
  );
  return {
    kicker: null,
    headline: headline.text,
    description: { text: description.text, marks: [] },
    sections,
    credits,
    says: {},
    warnings,
  };
}

/** Whether a line is short and does not end like a sentence, closing quotes left aside. */
function isHeading(text: string): boolean {
  return text.length <= MAX_HEADING && !/[.!?…:;,][\s”“’‘»«›‹"')\]]*$/u.test(text);
}

/** Splits the lines into the body and the names in the last lines that say where it is from. */
function splitCredits(lines: Line[]): { body: Line[]; credits: string[] } {
  let end = lines.length;
  while (end > 0 && DASHED.test(lines[end - 1]?.text ?? '')) end--;
  const label = lines.findLastIndex(
    ({ text }, index) => index >= end - 1 && CREDIT_LABEL.test(text),
  );
  if (label >= 0) end = label;
  const credits = lines.slice(end).flatMap(({ text }) => creditsOf(text));
  return { body: lines.slice(0, end), credits };
}
