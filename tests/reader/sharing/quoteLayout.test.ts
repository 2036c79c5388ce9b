import { describe, expect, it } from 'vitest';
import { LEADING, quoteLayout, wrapped } from '../../../src/reader/sharing/quoteLayout.ts';

/** Every letter is half as wide as high. */
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const layout = (text: string, language = 'de') => quoteLayout(text, language, measure, 1000, 400);
const sentence = 'Ein Satz füllt die Zeilen des Bildes.';

describe('the layout of a quote', () => {
  it('sets a short quote large, in a picture of the shape of previews', () => {
    const { lines, size, height } = layout('Kurz.');
    expect({ lines, height }).toEqual({ lines: ['„Kurz.“'], height: 630 });
    expect(size).toBe(80);
  });

  it.each([1, 3, 8, 20, 200])('fits %s sentences within the picture and the line', (number) => {
    const { lines, size, height } = layout(`${sentence} `.repeat(number).trim());
    expect(lines.length * size * LEADING).toBeLessThanOrEqual(height - 400);
    expect(Math.max(...lines.map((line) => measure(line, size)))).toBeLessThanOrEqual(1000);
    expect(size).toBeGreaterThanOrEqual(44);
  });

  it('makes the picture higher, then the type smaller, the longer the quote is', () => {
    const layouts = [1, 3, 8, 20].map((number) => layout(`${sentence} `.repeat(number).trim()));
    const heights = layouts.map(({ height }) => height);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights.at(-1)).toBe(1500);
    const whole = layouts.map(({ lines }) => lines.join(' '));
    expect(whole[1]).toBe(`„${`${sentence} `.repeat(3).trim()}“`);
  });

  it('says where it cuts a quote that fits no picture, after a word', () => {
    const { lines } = layout(`${sentence} `.repeat(200).trim());
    expect(lines.join(' ')).toMatch(/^„Ein Satz .*[a-zü.] \[…\]“$/);
  });

  it('takes smaller type rather than breaking a word', () => {
    const word = 'Donaudampfschifffahrtselektrizitäten';
    const { lines, size } = layout(`Die ${word}.`);
    expect(lines.join(' ')).toContain(word);
    expect(size).toBeLessThan(64);
  });

  it('breaks a text without spaces between its signs', () => {
    const text = '新闻报道说这是真的'.repeat(12);
    const { lines } = layout(text, 'zh');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(`“${text}”`);
  });
});

describe('a word wider than the line', () => {
  it('is broken where no sign is torn apart', () => {
    const family = '👨‍👩‍👧';
    const { lines, isBroken } = wrapped(family.repeat(4), (text) => text.length, family.length * 2);
    expect(lines).toEqual([family.repeat(2), family.repeat(2)]);
    expect(isBroken).toBe(true);
  });

  it('stands in a line of its own even where a single sign is too wide', () => {
    expect(wrapped('ab', (text) => text.length, 0.5).lines).toEqual(['a', 'b']);
  });
});
