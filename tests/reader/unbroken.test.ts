import { array, assert, boolean, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbroken } from '../../src/reader/text/unbroken.ts';

/** What is kept on a line in [ ], on a wide one in { }, and what is not hyphenated in ( ). */
function shown(text: string, language = 'de', isLast = false): string {
  return unbroken(text, language, isLast)
    .map(({ text: part, keep }) => {
      const [before, after] = { line: '[]', 'wide-line': '{}', word: '()' }[keep ?? 'word'];
      return keep === null ? part : `${before}${part}${after}`;
    })
    .join('');
}

describe('what belongs together stays on one line', () => {
  it.each([
    ['Am 5. November kam es so.', 'de', 'Am [5. November] kam es so.'],
    ['on 5 November, and on March 12', 'en', 'on [5 November], and on [March 12]'],
    ['Die US-Regierung schwieg.', 'de', 'Die [US-Regierung] schwieg.'],
    ['EU-Beamte und UN-Truppen', 'de', '[EU-Beamte] und [UN-Truppen]'],
    ['rund 10 % oder 3,5 %', 'de', 'rund [10 %] oder [3,5 %]'],
    ['das US-Verteidigungsministerium', 'de', 'das {US-Verteidigungsministerium}'],
    ['nach § 129 ermittelt', 'de', 'nach [§ 129] ermittelt'],
    ['so z. B. hier', 'de', 'so [z. B.] hier'],
  ])('%s', (text, language, pieces) => expect(shown(text, language)).toBe(pieces));

  it.each([
    ['a month of another language', 'Am 5. Novembre', 'de'],
    ['a part of a longer word', 'die Nicht-US-Regierung und US-Regierung-nah', 'de'],
    ['what is wider than a column', 'das US-Verteidigungsministeriumsgebäude', 'de'],
    ['a year', 'im November 2022', 'de'],
  ])('but not %s', (_, text, language) => expect(shown(text, language)).toBe(text));
});

describe('the last word of a paragraph', () => {
  it.each([
    ['Es begann eine Offensive.', 'Es begann eine (Offensive).'],
    ['er nannte es „Freundschaft“.', 'er nannte es „(Freundschaft)“.'],
    ['So war es.', 'So war es.'],
    ['so die US-Regierung.', 'so die [US-Regierung].'],
    ['Bezirksschornsteinfegermeisterverband', 'Bezirksschornsteinfegermeisterverband'],
  ])('is not hyphenated where browsers would: %s', (text, pieces) =>
    expect(shown(text, 'de', true)).toBe(pieces),
  );
});

it('changes no letter of any text', () => {
  const words = constantFrom('5.', 'November', 'US-Regierung', '10', '%', '§', ' ', '-', 'a');
  const any = oneof(
    string({ unit: 'grapheme' }),
    array(words).map((some) => some.join(' ')),
  );
  assert(
    property(any, constantFrom('de', 'en', 'ru'), boolean(), (text, language, isLast) => {
      const pieces = unbroken(text, language, isLast);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});
