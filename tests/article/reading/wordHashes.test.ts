import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areHashes, changedOf, hashesOf } from '../../../src/article/reading/wordHashes.ts';

describe('texts that are compared with hashes of earlier ones', () => {
  it('are changed where a word is another one, and nowhere else', () => {
    const hashes = hashesOf(['Eins ist da.', 'Zwei ist da.', 'Drei ist da.']);
    const now = ['Eins ist da.', 'Zwei ist fort.', 'Drei ist da.'];
    expect(changedOf(hashes, now)).toEqual([false, true, false]);
  });

  it('are not changed by being moved, or by others that are added or gone', () => {
    const hashes = hashesOf(['Eins.', 'Zwei.', 'Drei.']);
    expect(changedOf(hashes, ['Drei.', 'Vier.', 'Eins.'])).toEqual([false, true, false]);
  });

  it.each([
    ['a second space', 'Rund 10 % mehr.', 'Rund  10 % mehr.'],
    ['a space that keeps its line', 'Rund 10 % mehr.', 'Rund 10\u00A0% mehr.'],
    ['no space', 'Rund 10 % mehr.', 'Rund 10% mehr.'],
    ['a soft hyphen', 'Donaudampfschiff', 'Donau\u00ADdampfschiff'],
    ['a line feed', 'Eins und zwei', 'Eins\nund zwei'],
    ['an umlaut in two signs', 'schön', 'scho\u0308n'],
  ])('are not changed by a mere change of spacing: %s', (_what, before, now) => {
    expect(changedOf(hashesOf([before]), [now])).toEqual([false]);
  });

  it.each([
    ['a comma', 'Er kommt nicht.', 'Er kommt, nicht.'],
    ['a capital letter', 'Die Armen.', 'Die armen.'],
    ['a digit', '19 Tote', '20 Tote'],
  ])('are changed by %s', (_what, before, now) => {
    expect(changedOf(hashesOf([before]), [now])).toEqual([true]);
  });

  it('are never changed where they are the same, whatever they are', () => {
    const unit = constantFrom('a', 'ß', ' ', '\u00AD', '\uD83D', '\u0301', '中', '0');
    assert(
      property(array(string({ unit })), (texts) => {
        const hashes = hashesOf(texts);
        expect(areHashes(hashes)).toBe(true);
        expect(hashes.length).toBe(4 * texts.length);
        expect(changedOf(hashes, texts)).toEqual(texts.map(() => false));
      }),
    );
  });

  it('hardly ever have the hash of another text', () => {
    const texts = Array.from({ length: 3000 }, (_, number) => `Der ${number}. Satz.`);
    const hashes = new Set(hashesOf(texts).match(/.{4}/g));
    expect(hashes.size).toBeGreaterThan(2997);
  });
});
