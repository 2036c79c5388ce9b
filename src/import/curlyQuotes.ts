import { quoted } from '../article/quotationMarks.ts';

/**
 * A text with its straight double quotation marks, and single ones in pairs, as those of its
 * language. Nothing else changes; an apostrophe stays what it is.
 * @param language tag of BCP 47
 */
export function curlyQuotes(text: string, language: string): string {
  const outer = quoted('|', language).split('|');
  const [innerOpen = '', innerClose = ''] = innerMarks(language);
  return text
    .replaceAll(/(?<=^|[\s([{–—/„“«»‚‘])'([^']+)'(?![\p{L}\p{N}])/gu, `${innerOpen}$1${innerClose}`)
    .replaceAll(/"/g, (_mark, at: number) => {
      const before = text[at - 1];
      const opens = before === undefined || /[\s([{–—/'„“‚‘]/.test(before);
      return (opens ? outer[0] : outer[1]) ?? '"';
    });
}

/** Where a place of a text is once its quotation marks are curly: some languages' have two signs. */
export function curlyOffset(text: string, offset: number, language: string): number {
  const [open = ''] = quoted('|', language).split('|');
  return offset + (text.slice(0, offset).split('"').length - 1) * (open.length - 1);
}

/** The marks of a quotation within a quotation: those that the outer ones become inside. */
function innerMarks(language: string): string[] {
  const [open = '', close = ''] = quoted('|', language).split('|');
  return quoted(`${open}|${close}`, language)
    .slice(open.length, -close.length || undefined)
    .split('|');
}
