import { describe, expect, it } from 'vitest';
import { headlineLength } from '../../src/reader/text/headlineLength.ts';

describe('a headline', () => {
  it.each([
    ['Direkter Draht zu Putin', undefined],
    ['Ministerium kündigt nach Streit eine Neuordnung der Beschaffung an', 'long'],
    ['Arbeitnehmerüberlassung', 'long'],
    ['Bundesverteidigungsministerium', 'longest'],
    [`${'Wort '.repeat(29)}Wort.`, 'longest'],
  ])('is set smaller where it or one of its words is long: %s', (headline, length) =>
    expect(headlineLength(headline)).toBe(length),
  );

  it('counts the parts of a word with hyphens, where lines break', () =>
    expect(headlineLength('Nord-Ostsee-Kanal-Verwaltung')).toBeUndefined());
});
