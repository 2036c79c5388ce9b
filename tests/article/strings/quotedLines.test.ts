import { describe, expect, it } from 'vitest';
import { quotedLines } from '../../../src/article/strings/quotedLines.ts';

describe('the words of a quote', () => {
  const headings = new Set(['Erstens', 'Zweitens']);

  it.each([
    ['one sentence', ['Er kam.'], 'Er kam.'],
    ['two blocks', ['Er kam.', 'Sie ging.'], 'Er kam. Sie ging.'],
    ['a heading between', ['Er kam.', 'Zweitens', 'Sie ging.'], 'Er kam. […] Sie ging.'],
    [
      'two headings between',
      ['Er kam.', 'Erstens', 'Zweitens', 'Sie ging.'],
      'Er kam. […] Sie ging.',
    ],
    ['headings at both ends', ['Erstens', 'Er kam.', 'Zweitens'], 'Er kam.'],
    ['a heading alone', ['Erstens'], 'Erstens'],
    ['a part of a heading', ['Er kam.', 'Zweit'], 'Er kam. Zweit'],
  ])('of %s', (_, lines, expected) => {
    expect(quotedLines(lines, headings)).toBe(expected);
  });
});
