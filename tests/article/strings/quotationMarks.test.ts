import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/article/strings/quotationMarks.ts';

describe('a quote in the marks of its language', () => {
  it.each([
    ['de', 'So steht es da.', '„So steht es da.“'],
    ['de', 'Das „Wall Street Journal“ schreibt.', '„Das ‚Wall Street Journal‘ schreibt.“'],
    ['de-AT', 'Ja', '„Ja“'],
    ['de-CH', 'Ja, «so»', '«Ja, ‹so›»'],
    ['en', 'The “Journal” says', '“The ‘Journal’ says”'],
    ['fr', 'Oui', '«\u202fOui\u202f»'],
    ['xx', 'Ja', '“Ja”'],
  ])('%s: %s', (language, text, expected) => {
    expect(quoted(text, language)).toBe(expected);
  });
});
