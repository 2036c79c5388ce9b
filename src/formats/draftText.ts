import type { Emphasis } from '../article/format/article.ts';

/**
 * Text that is not split into statements yet. Its white space is single, and it has no line feed.
 * `marks` is the emphasis in it, under the name that statements use; it counts UTF-16 code units.
 */
export type DraftText = { text: string; marks: Emphasis[] };

/**
 * Emphasis after the text around it has changed.
 * @param to the new offset for each old one; an emphasis that becomes empty is left out
 */
export function moveEmphasis(marks: readonly Emphasis[], to: (offset: number) => number) {
  return marks
    .map((one): Emphasis => Object.assign({}, one, { start: to(one.start), end: to(one.end) }))
    .filter(({ start, end }) => start < end);
}

/** A part of a text with the emphasis that lies in it; `end` comes after its last code unit. */
export function partOf({ text, marks }: DraftText, start: number, end: number): DraftText {
  const clipped = (offset: number) => Math.min(Math.max(offset, start), end) - start;
  return { text: text.slice(start, end), marks: moveEmphasis(marks, clipped) };
}

/** Several texts as one, with a space between two. */
export function joined(texts: readonly DraftText[]): DraftText {
  const marks: Emphasis[] = [];
  let length = 0;
  for (const text of texts) {
    const before = length;
    marks.push(...moveEmphasis(text.marks, (offset) => offset + before));
    length += text.text.length + 1;
  }
  return { text: texts.map(({ text }) => text).join(' '), marks };
}
