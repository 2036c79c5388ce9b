import { primaryLanguage } from './primaryLanguage.ts';

type QuotationMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/** Quotation marks of a language, outer and inner pair (Unicode CLDR, delimiters). */
const QUOTATION_MARKS: ReadonlyMap<string, QuotationMarks> = new Map([
  ['de', ['„', '“', '‚', '‘']],
  ['de-CH', ['«', '»', '‹', '›']],
  ['en', ['“', '”', '‘', '’']],
  ['es', ['«', '»', '“', '”']],
  ['fr', ['«\u202f', '\u202f»', '“', '”']],
  ['it', ['«', '»', '“', '”']],
  ['nl', ['‘', '’', '“', '”']],
  ['pl', ['„', '”', '«', '»']],
]);
const ELSEWHERE: QuotationMarks = ['“', '”', '‘', '’'];

/**
 * Puts a text in the quotation marks of its language. Quotation marks within it become inner ones.
 * @param language tag of BCP 47, such as `de` or `de-CH`
 */
export function quoted(text: string, language: string): string {
  const [open, close, innerOpen, innerClose] =
    QUOTATION_MARKS.get(language) ?? QUOTATION_MARKS.get(primaryLanguage(language)) ?? ELSEWHERE;
  const inner = text.replaceAll(open, innerOpen).replaceAll(close, innerClose);
  return `${open}${inner}${close}`;
}

/** Whether a text begins with a quotation mark of any language. */
export function opensQuote(text: string): boolean {
  return /^[„“”"«»‚‘’'‹›]/.test(text);
}
