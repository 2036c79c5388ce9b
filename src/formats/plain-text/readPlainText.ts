import type { Draft } from '../draft.ts';
import { InputError } from '../inputError.ts';
import { countUnseen } from '../singleSpaced.ts';
import { sectionsOf } from '../sectionsOf.ts';
import { linesOf, partsOfPlainText } from './partsOfPlainText.ts';
import { splitCredits } from './splitCredits.ts';

/**
 * Reads plain text as agencies and editors send it. The first line is the headline, the second is
 * the description, the other lines are the text. The last lines may say where the text is from
 * ("- dpa", "Quelle: …", "Verwendete Quellen:").
 * @throws InputError if the headline, the description or the text is missing
 */
export function readPlainText(input: string): Draft {
  const lines = linesOf(input);
  const last = (lines.at(-1)?.number ?? 0) + 1;
  const warnings: string[] = [];
  countUnseen(input, warnings);
  const { body, credits } = splitCredits(lines, warnings);
  const [headline, ...rest] = body;
  if (!headline) throw new InputError(1, 1, 'found no text, expected a headline');
  const [description, ...parts] = partsOfPlainText(rest);
  if (!description)
    throw new InputError(last, 1, 'found the end, expected a description after the headline');
  if (description.type !== 'paragraph')
    throw new InputError(
      description.line ?? 1,
      1,
      `found a ${description.type}, expected the description: a sentence or two, closed by a full stop`,
    );
  if (parts.length === 0)
    throw new InputError(last, 1, 'found the end, expected paragraphs after the description');
  return {
    kicker: null,
    headline: headline.text,
    description: description.statements,
    sections: sectionsOf(parts, warnings),
    credits,
    says: {},
    warnings,
  };
}
