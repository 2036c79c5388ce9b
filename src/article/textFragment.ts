/**
 * Addresses of a passage: the directive behind `:~:text=` that makes the browser find, show and
 * highlight it (WICG, URL Fragment Text Directives).
 */

/** A stretch of a text, in UTF-16 code units; `end` is behind its last one. */
export type Stretch = { start: number; end: number };

/** Longer passages are named by their first and last words, in UTF-16 code units. */
const MAX_WHOLE = 120;
/** Words that name the beginning and the end of a long passage, and that surround a short one. */
const WORDS = [3, 5, 8, 12];

/** A stretch without white space at its ends, widened to whole words: browsers match only those. */
export function wholeWords(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  if (from === to) return { start: from, end: to };
  while (isWithinWord(text, from)) from--;
  while (isWithinWord(text, to)) to++;
  return { start: from, end: to };
}

/**
 * The directive that leads to a passage and to no other of the document.
 * @param text all that the document shows, in its order; a line feed ends every block
 * @param passage in that text, whole words
 * @returns such as `text=Xi%20erhebt,Ukraine%20bei.`, or null where none tells the passage apart
 */
export function textDirective(text: string, passage: Stretch): string | null {
  const shown = text.slice(passage.start, passage.end);
  if (!/[\p{L}\p{N}]/u.test(shown)) return null;
  const isOneBlock = !shown.includes('\n');
  if (isOneBlock && shown.length <= MAX_WHOLE && isOnly(text, shown)) return directive(shown);

  const lines = shown.split('\n').filter((line) => line !== '');
  for (const count of WORDS) {
    const first = firstWords(lines[0] ?? '', count);
    const last = lastWords(lines.at(-1) ?? '', count);
    if (isOneBlock && first.length + last.length >= shown.length) break;
    if (isOnly(text, first) && endsAt(text, passage, first, last)) return directive(first, last);
  }
  return isOneBlock ? withSurroundings(text, passage) : null;
}

/** Tells a passage apart by the words before and behind it. */
function withSurroundings(text: string, { start, end }: Stretch): string | null {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [behind = ''] = text.slice(end).split('\n', 1);
  for (const count of WORDS) {
    const prefix = lastWords(before, count);
    const suffix = firstWords(behind, count);
    const from = before.trimEnd().length - prefix.length + start - before.length;
    const to = end + behind.length - behind.trimStart().length + suffix.length;
    if (!isOnly(text, text.slice(from, to))) continue;
    const [head, whole, tail] = [prefix, text.slice(start, end), suffix].map(escaped);
    return `text=${head && `${head}-,`}${whole}${tail && `,-${tail}`}`;
  }
  return null;
}

function directive(...terms: string[]): string {
  return `text=${terms.map(escaped).join(',')}`;
}

/** Hyphens, commas and ampersands are the directive's own; brackets are cut off by messengers. */
function escaped(term: string): string {
  return encodeURIComponent(term).replaceAll(
    /[-!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Whether a term stands just once in the text: as whole words, in any case, as browsers match. */
function isOnly(text: string, term: string): boolean {
  const first = find(text, term, 0);
  return first >= 0 && find(text, term, first + 1) < 0;
}

/** Whether the first `last` behind `first` is the passage's own end. */
function endsAt(text: string, { start, end }: Stretch, first: string, last: string): boolean {
  const at = find(text, last, start + first.length);
  return at >= 0 && at + last.length === end;
}

function find(text: string, term: string, from: number): number {
  const [where, what] = [small(text), small(term)];
  for (let at = where.indexOf(what, from); at >= 0; at = where.indexOf(what, at + 1))
    if (!isWithinWord(text, at) && !isWithinWord(text, at + term.length)) return at;
  return -1;
}

/**
 * A text as it is compared: in small letters, each in the place of its capital (a few have more
 * letters than that), and blocks apart by a space, for the words around a term may lie in others.
 */
function small(text: string): string {
  const line = text.replaceAll('\n', ' ');
  const lower = line.toLowerCase();
  if (lower.length === line.length) return lower;
  return line.replaceAll(/./gu, (sign) => {
    const one = sign.toLowerCase();
    return one.length === sign.length ? one : sign;
  });
}

function isWithinWord(text: string, at: number): boolean {
  return isWordSign(text.charAt(at - 1)) && isWordSign(text.charAt(at));
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(sign);
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}
