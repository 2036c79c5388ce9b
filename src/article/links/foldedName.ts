/**
 * Two folded forms, umlauts as the bare letter and spelled out: both small letters and digits of any
 * script, and hyphens. What has neither letter nor digit stands for itself; empty is only what is blank.
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

/** Marks that make another letter in their script stay; accents, signs that are not seen, go. */
function foldedLetters(text: string): string {
  const letters = text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[\p{Cf}\u0300-\u036f\ufe00-\ufe0f\u20e3]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return letters || text.trim();
}
