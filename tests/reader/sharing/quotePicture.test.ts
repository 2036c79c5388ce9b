import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/reader/sharing/quoteOf.ts';
import { FRAME, quotePicture } from '../../../src/reader/sharing/quotePicture.ts';

const measure = (text: string, size: number) => [...text].length * size * 0.5;

function aQuote(more: Partial<Quote> = {}): Quote {
  return {
    text: 'Es soll geregnet haben.',
    who: ['Das Blatt (zitiert nach dpa)'],
    tone: 1,
    headline: 'Ein Artikel',
    address: 'news.example/ein-artikel',
    slug: 'ein-artikel',
    url: 'https://news.example/ein-artikel/#mitte',
    copied: '',
    language: 'de',
    ...more,
  };
}

const textsOf = (quote: Quote) => quotePicture(quote, measure).lines.map(({ text }) => text);

describe('the picture of a quote', () => {
  it('names the speaker, the article and its address', () => {
    expect(textsOf(aQuote())).toEqual([
      '„Es soll geregnet haben.“',
      '– Das Blatt (zitiert nach dpa)',
      'Ein Artikel',
      'news.example/ein-artikel',
    ]);
  });

  it('names nobody where nobody speaks', () => {
    expect(textsOf(aQuote({ who: [] }))).toHaveLength(3);
  });

  it.each<[string, Partial<Quote>]>([
    ['as it is', {}],
    ['with a long quote', { text: 'Ein Satz füllt die Zeilen. '.repeat(60).trim() }],
    ['with many speakers', { who: Array.from({ length: 30 }, (_, i) => `Sprecherin Nummer ${i}`) }],
    ['with a long headline', { headline: 'Ein sehr langer Titel '.repeat(12).trim() }],
    ['with a long address', { address: `news.example/${'ein-langer-name-'.repeat(12)}` }],
  ])('has no small type, and no line over another or outside of it, %s', (_what, more) => {
    const { lines, height, ruleTop, bar } = quotePicture(aQuote(more), measure);
    const { padding, width, logo } = FRAME;
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(36);
    let above = padding + logo;
    expect(bar.top).toBeGreaterThan(above);
    expect(bar.top + bar.height).toBeLessThan(ruleTop);
    for (const { text, size, indent, middle } of lines) {
      expect(middle - size / 2).toBeGreaterThanOrEqual(above);
      expect(indent + measure(text, size)).toBeLessThanOrEqual(width - 2 * padding);
      above = middle + size / 2;
    }
    expect(above).toBeLessThanOrEqual(height - padding + 1);
  });

  it('says by an ellipsis that it names not all of the speakers', () => {
    const who = Array.from({ length: 30 }, (_, index) => `Sprecherin Nummer ${index}`);
    const credit = quotePicture(aQuote({ who }), measure).lines.filter(
      ({ face }) => face === 'bold',
    );
    expect(credit.some(({ text }) => text.endsWith('…'))).toBe(true);
  });
});
