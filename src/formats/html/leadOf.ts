import { piecesOf } from '../../article/format/walk.ts';
import type { Part } from '../draft.ts';
import type { DraftText } from '../draftText.ts';
import { isNoSentence } from '../isNoSentence.ts';
import { letters } from './letters.ts';

/** A shorter text on a page is no description of it. In letters. */
const MIN_LETTERS = 40;
/** Among how many blocks at the beginning the lead is looked for. */
const NEAR = 8;

/**
 * Takes the lead out of a text. It is what the page says that it is about, if these words open the
 * text or stand above it, else the first paragraph of sentences before the first heading. The only
 * sentences of a page are its text.
 * @param parts of the text; the lead is taken out, the rest stays
 * @param descriptions what the page says that it is about, the best first
 * @param above the words of the page before the text, in letters
 */
export function takeLead(parts: Part[], descriptions: readonly string[], above: string): DraftText {
  const none: DraftText = { text: '', marks: [] };
  for (const description of descriptions) {
    const wanted = letters(description);
    if (wanted.length < MIN_LETTERS) continue;
    const index = parts.slice(0, NEAR).findIndex((part) => isSame(letters(wordsIn(part)), wanted));
    if (index >= 0 && parts.length > 1) return textOf(parts.splice(index, 1)[0]);
    if (index < 0 && above.includes(wanted)) return { text: description, marks: [] };
  }
  const heading = parts.findIndex(({ type }) => type === 'heading');
  const opening = heading < 0 ? parts : parts.slice(0, heading);
  const first = opening.findIndex(
    (part) => part.type === 'paragraph' && !isNoSentence(part.statements.text),
  );
  return first < 0 || parts.filter(hasSentence).length < 2
    ? none
    : textOf(parts.splice(first, 1)[0]);
}

function hasSentence(part: Part): boolean {
  if (part.type === 'heading') return false;
  return piecesOf<DraftText>(part).some((piece) => 'run' in piece && !isNoSentence(piece.run.text));
}

/** Whether one of two texts begins with the other; what is listed is often cut. */
function isSame(part: string, wanted: string): boolean {
  if (part.length < MIN_LETTERS) return false;
  return part.startsWith(wanted) || wanted.startsWith(part);
}

function wordsIn(part: Part): string {
  return textOf(part).text;
}

function textOf(part: Part | undefined): DraftText {
  if (part?.type === 'heading') return part.heading;
  return part?.type === 'paragraph' ? part.statements : { text: '', marks: [] };
}
