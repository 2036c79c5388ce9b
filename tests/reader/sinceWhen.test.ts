import { describe, expect, it } from 'vitest';
import { deChanges } from '../../src/reader/words/deChanges.ts';
import { sinceWhen } from '../../src/reader/words/sinceWhen.ts';

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const NOW = at(2026, 10, 5, 18, 30);

describe('since when something has changed', () => {
  it.each([
    ['the day', at(2026, 10, 3, 9, 0), 'de', '3. November'],
    [
      'the day with its year where it is another one',
      at(2025, 10, 3, 9, 0),
      'de',
      '3. November 2025',
    ],
    ['the time where it was today', at(2026, 10, 5, 9, 5), 'de', '9:05 Uhr'],
    ['the day where it was yesterday', at(2026, 10, 4, 23, 59), 'de', '4. November'],
    ['in the language of the article', at(2026, 10, 3, 9, 0), 'en-GB', '3 November'],
  ])('is %s', (_what, then, language, expected) => {
    expect(sinceWhen(then, NOW, language, deChanges.time)).toBe(expected);
  });
});
