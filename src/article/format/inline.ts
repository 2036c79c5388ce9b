import type { Emphasis, Statement } from './article.ts';
import { isWithinWord } from '../strings/isWithinWord.ts';

/** A statement's text as it is drawn: plain pieces, and pieces within emphasis or a link. */
export type Inline =
  | { type: 'text'; text: string; isCue: boolean }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] };

/**
 * A statement as nested pieces. Parts with emphasis lie beside or within each other; the cue may
 * cross them. Joined, the texts of the pieces are the statement's text.
 */
export function inlineOf({ text, cue, marks = [] }: Statement): Inline[] {
  const cueStart = cue === undefined ? -1 : startOfCue(cue, text);
  const cueEnd = cueStart < 0 ? -1 : cueStart + (cue?.length ?? 0);
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);

  const plain = (start: number, end: number): Inline[] => {
    const cuts = [start, cueStart, cueEnd, end].filter((cut) => cut >= start && cut <= end);
    const borders = [...new Set(cuts)].toSorted((a, b) => a - b);
    return borders.slice(0, -1).map((from, index) => ({
      type: 'text',
      text: text.slice(from, borders[index + 1]),
      isCue: from >= cueStart && from < cueEnd,
    }));
  };
  const within = (start: number, end: number, inside: readonly Emphasis[]): Inline[] => {
    const [first, ...others] = inside;
    if (!first) return plain(start, end);
    const held = others.filter((emphasis) => emphasis.end <= first.end);
    const children = within(first.start, first.end, held);
    const node: Inline =
      first.type === 'link'
        ? { type: 'link', url: first.url, children }
        : { type: first.type, children };
    const after = others.filter((emphasis) => !held.includes(emphasis));
    return [...plain(start, first.start), node, ...within(first.end, end, after)];
  };
  return within(0, text.length, sorted);
}

/** Where a cue begins. Whole words come first, since "habe" is not a word of "haben". */
function startOfCue(cue: string, text: string): number {
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1))
    if (!isWithinWord(text, at) && !isWithinWord(text, at + cue.length)) return at;
  return text.indexOf(cue);
}
