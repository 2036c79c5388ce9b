/**
 * Addresses of a passage: the directive after `:~:`. It makes the browser find the passage, scroll
 * to it and highlight it (WICG, URL Fragment Text Directives).
 */
import { isWithinWord } from '../strings/isWithinWord.ts';

/** A range of a text in UTF-16 code units; `end` comes after the last one. */
export type TextRange = { start: number; end: number };

/** Longer passages are named by their first and last words, in UTF-16 code units. */
const MAX_WHOLE = 120;
/** How many words name the ends of a long passage, or surround a short one. Tried in this order. */
const WORDS = [3, 5, 8, 12];

/** A range without white space at its ends, widened to whole words: browsers match only those. */
export function wholeWords(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  if (from === to) return { start: from, end: to };
  while (isWithinWord(text, from)) from--;
  while (isWithinWord(text, to)) to++;
  return { start: from, end: to };
}

/**
 * Finds directives that lead to a passage of a document and to no other.
 * @param text all text that the document shows, in its order; a line feed ends every block
 * @returns takes a passage in that text, whole words; gives such as
 *   `text=Xi%20erhebt,Ukraine%20bei.`, or null if no directive tells the passage apart
 */
export function directiveFinder(text: string): (passage: TextRange) => string | null {
  const searched = comparable(text);
  const find = (term: string, from = 0): number => {
    const what = comparable(term);
    for (let at = searched.indexOf(what, from); at >= 0; at = searched.indexOf(what, at + 1))
      if (!isWithinWord(text, at) && !isWithinWord(text, at + term.length)) return at;
    return -1;
  };
  /** Whether a term stands just once: as whole words, in any case, as browsers match. */
  const isOnly = (term: string): boolean => {
    const first = find(term);
    return first >= 0 && find(term, first + 1) < 0;
  };

  /** Names a passage by its first and last words. */
  const byEnds = ({ start, end }: TextRange, shown: string): string | null => {
    const lines = shown.split('\n').filter((line) => line !== '');
    for (const count of WORDS) {
      const first = firstWords(lines[0] ?? '', count);
      const last = lastWords(lines.at(-1) ?? '', count);
      if (lines.length === 1 && first.length + last.length >= shown.length) return null;
      const isItsEnd = find(last, start + first.length) + last.length === end;
      if (isItsEnd && isOnly(first)) return directive(first, last);
    }
    return null;
  };

  /** Tells a short passage apart by the words before and after it. */
  const bySurroundings = ({ start, end }: TextRange): string | null => {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const [after = ''] = text.slice(end).split('\n', 1);
    for (const count of WORDS) {
      const prefix = lastWords(before, count);
      const suffix = firstWords(after, count);
      const from = before.trimEnd().length - prefix.length + start - before.length;
      const to = end + after.length - after.trimStart().length + suffix.length;
      if (!isOnly(text.slice(from, to))) continue;
      const [head, whole, tail] = [prefix, text.slice(start, end), suffix].map(escaped);
      return `text=${head && `${head}-,`}${whole}${tail && `,-${tail}`}`;
    }
    return null;
  };

  return (passage) => {
    const shown = text.slice(passage.start, passage.end);
    if (!/[\p{L}\p{N}]/u.test(shown)) return null;
    const isOneBlock = !shown.includes('\n');
    if (isOneBlock && shown.length <= MAX_WHOLE && isOnly(shown)) return directive(shown);
    return byEnds(passage, shown) ?? (isOneBlock ? bySurroundings(passage) : null);
  };
}

function directive(...terms: string[]): string {
  return `text=${terms.map(escaped).join(',')}`;
}

/** Escapes signs that have a meaning in a directive, and brackets, which messengers cut off. */
function escaped(term: string): string {
  return encodeURIComponent(term).replaceAll(
    /[-!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * A text as it is compared: in small letters, with a space between blocks, since the words around a
 * term may be in other blocks. Every letter keeps its offset, so a capital stays if its small form
 * is longer.
 */
function comparable(text: string): string {
  const line = text.replaceAll('\n', ' ');
  const lower = line.toLowerCase();
  if (lower.length === line.length) return lower;
  return line.replaceAll(/./gu, (sign) => {
    const one = sign.toLowerCase();
    return one.length === sign.length ? one : sign;
  });
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}
