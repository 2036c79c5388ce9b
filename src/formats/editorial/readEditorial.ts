import type { Editorial, Statement } from '../../article/article.ts';
import { faultsBy } from '../../article/parse.ts';
import { editorialSchema } from '../../article/schema.ts';
import { ImportError } from '../inputError.ts';

/** A text that has left so many of its statements behind is another one. */
const MAX_LOST = 50;

/**
 * What editors have said of a text, checked.
 * @param where it stands, for the message
 * @throws ImportError that names every fault and its place
 */
export function readEditorial(value: unknown, line: number, where: string): Editorial {
  const parsed = editorialSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = faultsBy(editorialSchema, value).map(
    ({ place, found, expected }) => `${place}: found ${found}, expected ${expected}`,
  );
  throw new ImportError(line, 1, `${where}: ${faults.join('\n')}`);
}

/** A statement that editors have set down, and where it begins in its paragraph. */
type Found = { statement: Statement; start: number };

/**
 * Finds in a text the statements that editors have set down for it. Both are in the same order.
 * @param warnings gets one for each that is in the text no longer
 * @returns those of each paragraph
 * @throws ImportError where hardly any is there
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
    const ahead = placeOf(text, paragraphs, paragraph, from);
    if (ahead) {
      found[ahead.paragraph]?.push({ statement, start: ahead.start });
      [paragraph, from] = [ahead.paragraph, ahead.start + text.length];
      continue;
    }
    warnings.push(
      `what was set down for "${text.slice(0, 60)}" is left out: the text has no such sentence.`,
    );
    if (++lost > MAX_LOST)
      throw new ImportError(
        1,
        1,
        `did not find ${lost} of the statements that are set down, expected those of this text`,
      );
  }
  return found;
}

function placeOf(
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

/** Where a paragraph holds a text between spaces or its ends; -1 for nowhere. */
function startIn(paragraph: string, text: string, from: number): number {
  for (let at = paragraph.indexOf(text, from); at >= 0; at = paragraph.indexOf(text, at + 1)) {
    const isWhole =
      /^\s?$/.test(paragraph[at - 1] ?? '') && /^\s?$/.test(paragraph[at + text.length] ?? '');
    if (isWhole) return at;
  }
  return -1;
}
