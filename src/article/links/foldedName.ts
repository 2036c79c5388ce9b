/**
 * The two folded forms of a name: one with umlauts as the bare letter, one with umlauts spelled
 * out. Both hold small letters and digits of any script, and hyphens. A name without letters and
 * digits is its own folded form. Only a blank name has an empty one.
 */
export function foldedNames(text: string): [bare: string, spelledOut: string] {
  const small = text.normalize('NFC').toLowerCase();
  const spelledOut = small.replaceAll(/[äöü]/g, (umlaut) => SPELLED_OUT.get(umlaut) ?? '');
  return [foldedLetters(small), foldedLetters(spelledOut)];
}

const SPELLED_OUT = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
]);

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
