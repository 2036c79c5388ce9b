import { quoted } from '../article/strings/quotationMarks.ts';
import { moveEmphasis, type DraftText } from '../formats/draftText.ts';

/**
 * A text with the quotation marks of its language in place of straight double ones, and of single
 * ones in pairs. Nothing else changes; an apostrophe stays what it is.
 * @param language tag of BCP 47
 */
export function curlyQuotes(text: string, language: string): string {
  const outer = quoted('|', language).split('|');
  const [innerOpen = '', innerClose = ''] = innerMarks(language);
  return text
    .replaceAll(/(?<=^|[\s([{–—/„“«»‚‘])'([^']+)'(?![\p{L}\p{N}])/gu, `${innerOpen}$1${innerClose}`)
    .replaceAll(/"/g, (_mark, at: number) => {
      const before = text[at - 1];
      const opens = before === undefined || /[\s([{–—/'„“‚‘-]/.test(before);
      return (opens ? outer[0] : outer[1]) ?? '"';
    });
}

/** The same for a text with emphasis, which stays on its words. */
export function withCurlyQuotes({ text, marks }: DraftText, language: string): DraftText {
  return {
    text: curlyQuotes(text, language),
    marks: moveEmphasis(marks, (offset) => curlyOffset(text, offset, language)),
  };
}

/** An offset after the quotation marks have become curly. Those of some languages are two signs. */
function curlyOffset(text: string, offset: number, language: string): number {
  const [open = ''] = quoted('|', language).split('|');
  return offset + (text.slice(0, offset).split('"').length - 1) * (open.length - 1);
}

/** The quotation marks of a quotation within a quotation. */
function innerMarks(language: string): string[] {
  const [open = '', close = ''] = quoted('|', language).split('|');
  return quoted(`${open}|${close}`, language)
    .slice(open.length, -close.length || undefined)
    .split('|');
}
