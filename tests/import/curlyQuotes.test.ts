import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/article/strings/quotationMarks.ts';
import { curlyQuotes, withCurlyQuotes } from '../../src/import/curlyQuotes.ts';

describe('the quotation marks of a language', () => {
  it.each([
    ['de', '"So", sagte er.', '„So“, sagte er.'],
    ['de', 'Das ("So") und "das".', 'Das („So“) und „das“.'],
    ['de', 'Er sagte: "Das ist \'so\' gut."', 'Er sagte: „Das ist ‚so‘ gut.“'],
    ['de', "So war's, wie's war.", "So war's, wie's war."],
    ['en', '"So," he said.', '“So,” he said.'],
    ['de', '„Schon“ richtig', '„Schon“ richtig'],
    ['fr', '"Oui"', '«\u202fOui\u202f»'],
    ['de', '"Er sagte: \'Nein\'", so Berg.', '„Er sagte: ‚Nein‘“, so Berg.'],
    ['de', '"\'Nein\', sagte er", so Berg.', '„‚Nein‘, sagte er“, so Berg.'],
    [
      'de',
      'Ein 27"-Monitor und 5 Zoll (12.7 cm), 27" breit.',
      'Ein 27"-Monitor und 5 Zoll (12.7 cm), 27" breit.',
    ],
    ['de', '"Ein 27"-Monitor", sagte er.', '„Ein 27"-Monitor“, sagte er.'],
    ['de', '"Er ist 27", sagte sie.', '„Er ist 27“, sagte sie.'],
    ['en', "The '80s and the '90s' end", "The '80s and the '90s' end"],
    ['de', "Die '68er sagten 'Nein'.", "Die '68er sagten ‚Nein‘."],
    ['nl', "Een ‘Zo'n rit’ was 't.", "Een ‘Zo'n rit’ was 't."],
    ['nl', '"Zo\'n rit", zei hij.', "‘Zo'n rit’, zei hij."],
    ['nl', "'Zo'n rit', zei hij.", "“Zo'n rit”, zei hij."],
    ['de', '„So", sagte er.', '„So“, sagte er.'],
    ['de', '"Er rief "Halt" und ging", so Berg.', '„Er rief ‚Halt‘ und ging“, so Berg.'],
    ['de', '"Wer', '„Wer'],
    ['en', 'A “Yes" and “no” and 27".', 'A “Yes” and “no” and 27".'],
    ['de', '"A"/"B"', '„A“/„B“'],
    ['de', '" So " steht es da.', '„ So “ steht es da.'],
  ])('replace straight ones in %s: %s', (language, text, curly) => {
    expect(curlyQuotes(text, language)).toBe(curly);
  });

  it('keep emphasis on its words, whatever stays straight', () => {
    const text = 'Un 27" et "oui" et non.';
    const start = text.indexOf('non');
    const { text: curly, marks } = withCurlyQuotes(
      { text, marks: [{ type: 'emphasis', start, end: start + 3 }] },
      'fr',
    );
    expect(curly).toBe('Un 27" et «\u202foui\u202f» et non.');
    expect(curly.slice(marks[0]?.start, marks[0]?.end)).toBe('non');
  });

  it('come in pairs where words are quoted', () => {
    const word = constantFrom('Wort', "war's", '27', 'so', 'Er,', 'ja.', 'A-B', '(gut)');
    const words = array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    assert(
      property(
        array(words, { minLength: 1, maxLength: 5 }),
        constantFrom('de', 'en', 'fr', 'nl'),
        (all, language) => {
          const straight = all.map((one, index) => (index % 2 === 1 ? `"${one}"` : one)).join(' ');
          const expected = all
            .map((one, index) => (index % 2 === 1 ? quoted(one, language) : one))
            .join(' ');
          expect(curlyQuotes(straight, language)).toBe(expected);
        },
      ),
    );
  });
});
