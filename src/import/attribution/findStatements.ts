import type { Statement } from '../../article/format/article.ts';
import { shortened } from '../../article/strings/shortened.ts';
import { InputError } from '../../formats/inputError.ts';

/** If more statements than this are missing, the text is another one. */
const MAX_LOST = 50;

/** A statement that editors have set down, and the offset of its first letter in the paragraph. */
export type Found = { statement: Statement; start: number };

/**
 * Finds the statements that editors have set down for a text. Both are in the same order.
 * @param warnings gets one for each statement that is no longer in the text
 * @returns the statements of each paragraph
 * @throws InputError if hardly any of them is found
 */
export function findStatements(
  statements: readonly Statement[],
  paragraphs: readonly string[],
  warnings: string[],
): Found[][] {
  const found: Found[][] = paragraphs.map(() => []);
  let [paragraph, from, lost] = [0, 0, 0];
  for (const statement of statements) {
    const { text } = statement;
    const ahead = firstFrom(text, paragraphs, paragraph, from);
    if (ahead) {
      found[ahead.paragraph]?.push({ statement, start: ahead.start });
      [paragraph, from] = [ahead.paragraph, ahead.start + text.length];
      continue;
    }
    warnings.push(
      `what was set down for "${shortened(text, 60)}" is left out: the text has no such sentence.`,
    );
    if (++lost > MAX_LOST)
      throw new InputError(
        1,
        1,
        `did not find ${lost} of the statements that are set down, expected those of this text`,
      );
  }
  return found;
}

/** The first place of a text in the paragraphs, from an offset of one of them on. */
function firstFrom(
  text: string,
  paragraphs: readonly string[],
  first: number,
  from: number,
): { paragraph: number; start: number } | null {
  for (let paragraph = first; paragraph < paragraphs.length; paragraph++) {
    const start = startIn(paragraphs[paragraph] ?? '', text, paragraph === first ? from : 0);
    if (start >= 0) return { paragraph, start };
  }
  return null;
}

/** Offset of a text that stands between spaces or ends of the paragraph; -1 if there is none. */
function startIn(paragraph: string, text: string, from: number): number {
  for (let at = paragraph.indexOf(text, from); at >= 0; at = paragraph.indexOf(text, at + 1)) {
    const isWhole =
      /^\s?$/.test(paragraph[at - 1] ?? '') && /^\s?$/.test(paragraph[at + text.length] ?? '');
    if (isWhole) return at;
  }
  return -1;
}
