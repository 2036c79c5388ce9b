import { afterEach, describe, expect, it, vi } from 'vitest';
import { shortened } from '../../../src/article/strings/shortened.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a text that is too long', () => {
  it.each([
    ['kurz', 10, 'kurz'],
    ['genau zehn', 10, 'genau zehn'],
    ['eins zwei drei', 10, 'eins zwei…'],
    ['eins, zwei', 7, 'eins…'],
    ['Donaudampfschifffahrt', 8, 'Donauda…'],
    // A single letter would say nothing.
    ['A Donaudampfschifffahrt', 12, 'A Donaudamp…'],
    ['', 0, ''],
    ['ab', 1, '…'],
    ['a', 0, '…'],
  ])('%j of at most %i is %j', (text, limit, short) => {
    expect(shortened(text, limit)).toBe(short);
  });

  const SIGNS = {
    emoji: '🎈',
    flag: '🇩🇪',
    'flag of a part of a country': '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    family: '👨‍👩‍👧‍👦',
    'skin colour': '👋🏽',
    keycap: '1️⃣',
    'letter with an accent': 'e\u0301',
    'letter with many marks': 'a\u0301\u0302\u0303\u0304',
    'Devanagari syllable': 'नि',
    'Thai syllable': 'กำ',
    'Hangul syllable of its letters': '\u1112\u1161\u11ab',
    'letter out of the first plane': '𝒜',
  };
  it.each(Object.entries(SIGNS))('never ends within a sign: %s', (_name, sign) => {
    const text = sign.repeat(12);
    for (let limit = 1; limit < text.length; limit++) {
      const short = shortened(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short).toBe(`${sign.repeat(Math.floor((limit - 1) / sign.length))}…`);
    }
  });

  it('is cut between code points where the browser knows no more', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(shortened('🎈🎈🎈', 4)).toBe('🎈…');
    expect(shortened('🎈🎈🎈', 5)).toBe('🎈🎈…');
    expect(shortened('x🎈🎈', 2)).toBe('x…');
    expect(shortened('xyz', 2)).toBe('x…');
  });
});
