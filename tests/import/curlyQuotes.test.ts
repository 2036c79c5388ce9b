import { describe, expect, it } from 'vitest';
import { curlyQuotes } from '../../src/import/curlyQuotes.ts';

describe('the quotation marks of a language', () => {
  it.each([
    ['de', '"So", sagte er.', '„So“, sagte er.'],
    ['de', 'Das ("So") und "das".', 'Das („So“) und „das“.'],
    ['de', 'Er sagte: "Das ist \'so\' gut."', 'Er sagte: „Das ist ‚so‘ gut.“'],
    ['de', "So war's, wie's war.", "So war's, wie's war."],
    ['en', '"So," he said.', '“So,” he said.'],
    ['de', '„Schon“ richtig', '„Schon“ richtig'],
    ['fr', '"Oui"', '«\u202fOui\u202f»'],
  ])('replace straight ones in %s: %s', (language, text, curly) => {
    expect(curlyQuotes(text, language)).toBe(curly);
  });
});
