import { quoted } from '../article/strings/quotationMarks.ts';
import { moveEmphasis, type DraftText } from '../formats/draftText.ts';

/** A straight quotation mark at an offset of a text, and what comes in its place. */
type Replacement = { at: number; mark: string };

/** What stands before a mark that opens, besides white space and the beginning. */
const BEFORE = /[\s([{–—/„“«»‚‘-]/u;
/** What stands after a mark that closes, besides the end. */
const AFTER = /[\s.,;:!?…)\]}–—/"'”“’‘»«]/u;
const WORD = /[\p{L}\p{N}]/u;
/** A short form of a year or a decade: '80s, '68er. */
const DECADE = /^'\d\d(?:s|er)(?![\p{L}\p{N}])/u;

/**
 * A text with the quotation marks of its language in place of straight ones. They are paired from
 * left to right. An apostrophe stays what it is, and so does a sign for inches.
 * @param language tag of BCP 47
 */
export function curlyQuotes(text: string, language: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, mark } of replacements(text, language)) {
    pieces.push(text.slice(from, at), mark);
    from = at + 1;
  }
  return pieces.join('') + text.slice(from);
}

/** The same for a text with emphasis, which stays on its words. */
export function withCurlyQuotes({ text, marks }: DraftText, language: string): DraftText {
  const longer = replacements(text, language).filter(({ mark }) => mark.length > 1);
  const more = [0];
  for (const { mark } of longer) more.push((more.at(-1) ?? 0) + mark.length - 1);
  /** An offset moves by as many signs as the marks before it have become longer. */
  const moved = (offset: number) => {
    let [low, high] = [0, longer.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((longer[middle]?.at ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + (more[low] ?? 0);
  };
  return {
    text: curlyQuotes(text, language),
    marks: longer.length === 0 ? marks : moveEmphasis(marks, moved),
  };
}

function replacements(text: string, language: string): Replacement[] {
  const [open = '', close = ''] = quoted('|', language).split('|');
  const inner = quoted(`${open}|${close}`, language);
  const [innerOpen = '', innerClose = ''] = inner.slice(open.length, -close.length).split('|');
  const marks: Replacement[] = [];
  /** The closing marks of the quotations around the current place, the inner one last. */
  const around: string[] = [];
  const singles = pairsOfSingles(text);
  for (const { index: at } of text.matchAll(/["'„“”«»]/g)) {
    const sign = text[at] ?? '';
    const single = singles.get(at);
    if (single) marks.push({ at, mark: single === 'opens' ? innerOpen : innerClose });
    else if (sign === open.trim()) around.push(close);
    else if (sign === close.trim()) around.pop();
    else if (sign === '"') {
      const isInner = around.length % 2 === 1;
      const side = sideOf(text, at, around.length > 0, singles);
      if (side === 'opens') around.push(isInner ? innerClose : close);
      const closing = side === 'closes' ? around.pop() : undefined;
      if (side !== null) marks.push({ at, mark: closing ?? (isInner ? innerOpen : open) });
    }
  }
  return marks;
}

type Side = 'opens' | 'closes';

/** Whether a straight double mark opens or closes; null if it does neither, as in 27". */
function sideOf(
  text: string,
  at: number,
  isWithin: boolean,
  singles: ReadonlyMap<number, Side>,
): Side | null {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  const follows = BEFORE.test(before) || singles.get(at - 1) === 'opens' || before === '"';
  const precedes = AFTER.test(after) && singles.get(at + 1) !== 'opens';
  if (follows && !precedes) return 'opens';
  if (follows && BEFORE.test(before)) return isWithin ? 'closes' : 'opens';
  const isInches = /\d/.test(before) && /[\p{L}-]/u.test(after);
  return isWithin && !isInches ? 'closes' : null;
}

/** The straight single marks that are not apostrophes: one that opens, then one that closes. */
function pairsOfSingles(text: string): Map<number, Side> {
  const pairs = new Map<number, Side>();
  let opened: number | null = null;
  for (const { index: at } of text.matchAll(/'/g)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
    const opens = (BEFORE.test(before) || before === '"') && !AFTER.test(after);
    const closes = !/\s/.test(before) && !WORD.test(after);
    if (opens && !DECADE.test(text.slice(at, at + 6))) opened = at;
    else if (closes && opened !== null) {
      pairs.set(opened, 'opens').set(at, 'closes');
      opened = null;
    }
  }
  return pairs;
}
