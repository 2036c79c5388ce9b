/** How files begin that hold a text in a form that is not read, and what they are. */
const BEGINNINGS: readonly [RegExp, string][] = [
  [/^PK\p{Cc}{2}/u, 'a packed file such as a Word document (.docx) or an OpenDocument (.odt)'],
  [/^ÐÏ\p{Cc}à/u, 'a Word document (.doc)'],
  [/^\s*\{\\rtf/, 'RTF'],
  [/^%PDF-/, 'a PDF'],
  [
    /^[^<]{0,9}(?:<\?xml[^>]*>)?\s*<(?:\w+:)?(?:newsItem|newsMessage|packageItem|NewsML)\b/,
    'NewsML',
  ],
  [/^[^<]{0,9}(?:<\?xml[^>]*>)?\s*(?:<!DOCTYPE nitf[^>]*>\s*)?<nitf\b/, 'NITF'],
  [/^[^<]{0,9}<\?xml(?![^]*<html)/i, 'XML'],
];

/** What a file is by its first bytes, if it is in none of the forms that are read; null if not. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return BEGINNINGS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}
