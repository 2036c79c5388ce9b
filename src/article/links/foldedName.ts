/**
 * The two folded forms of a name: one with umlauts as the bare letter, one with umlauts spelled
 * out. Both hold small letters and digits of any script, and hyphens. A name without letters and
 * digits is its own folded form. Only a blank name has an empty one.
 *
 * New ids, slugs and file names are spelled out (slugify.ts). So another folding also changes the
 * names that are made from then on. Names that articles have already stay.
 */
export function foldedNames(text: string): [bare: string, spelledOut: string] {
  const small = text.normalize('NFC').toLowerCase();
  let spelledOut = small;
  for (const [umlaut, letters] of SPELLED_OUT) spelledOut = spelledOut.replaceAll(umlaut, letters);
  return [foldedLetters(small), foldedLetters(spelledOut)];
}

const SPELLED_OUT = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
] as const;

/**
 * Combining marks that make another letter in their script stay. Accents and invisible signs go.
 */
function foldedLetters(text: string): string {
  const letters = text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[\p{Cf}\u0300-\u036f\ufe00-\ufe0f\u20e3]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return letters || text.trim();
}
