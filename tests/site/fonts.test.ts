import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fallbackRules, fitted } from '../../src/site/fallbackFaces.ts';
import { cutFaces, unicodeRange, type Face } from '../../src/site/fonts.ts';

const kB = 1000;
const named = (faces: readonly Face[]) => faces.map(({ path }) => path.replace(/-[\w-]{8}\./, '.'));

describe('the cut faces', () => {
  it('are three where all letters are common and none is slanted', async () => {
    const faces = await cutFaces({ all: 'Text „mit“ ß', headlines: 'Titel', emphasised: '' });
    expect(named(faces)).toEqual([
      'assets/newsreader.woff2',
      'assets/newsreader-display.woff2',
      'assets/instrument-sans.woff2',
    ]);
  });

  it('have a second file for rare letters, which only pages with such letters need', async () => {
    const faces = await cutFaces({ all: 'Dvořák', headlines: 'Titel', emphasised: '' });
    const rare = faces.filter(({ path }) => path.includes('extended'));
    expect(rare.map(({ family, descriptors }) => [family, descriptors.unicodeRange])).toEqual([
      ['Newsreader', 'U+159'],
      ['Instrument Sans', 'U+159'],
    ]);
    expect(rare.map(({ isFor }) => [isFor('<p>Dvořák</p>'), isFor('<p>Haydn</p>')])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(rare.every(({ content }) => content.length < 2 * kB)).toBe(true);
  });

  it('have italics for the emphasised letters, which only pages with emphasis need', async () => {
    const faces = await cutFaces({ all: 'ganz und gar', headlines: '', emphasised: 'gar' });
    const italics = faces.filter(({ descriptors }) => descriptors.style === 'italic');
    expect(named(italics)).toEqual(['assets/newsreader-italic.woff2']);
    expect(italics[0]?.isFor('<em>gar</em>')).toBe(true);
    expect(italics[0]?.isFor('gar')).toBe(false);
    expect(italics[0]?.content.length).toBeLessThan(3 * kB);
  });
});

describe('a fallback', () => {
  const metrics = { xWidthAvg: 500, unitsPerEm: 1000, ascent: 900, descent: -300, lineGap: 0 };

  it('is left as it is where it has the measures already', () => {
    expect(fitted(metrics, metrics)).toBe(
      'size-adjust:100%;ascent-override:90%;descent-override:30%;line-gap-override:0%',
    );
  });

  it('that is wider becomes smaller, and its lines keep the height of ours', () => {
    expect(fitted(metrics, { ...metrics, xWidthAvg: 1250, unitsPerEm: 2000 })).toBe(
      'size-adjust:80%;ascent-override:112.5%;descent-override:37.5%;line-gap-override:0%',
    );
  });

  describe('that the build declares', () => {
    let families: string[] = [];
    beforeAll(async () => {
      families = [...(await fallbackRules()).matchAll(/font-family:([^;]+);/g)].map(
        ([, family = '']) => family,
      );
    });

    it('is named by the styles', () => {
      const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
      const used = [...tokens.matchAll(/'([^']+ as [^']+)'/g)].map(([, family]) => family);
      expect(new Set(families)).toEqual(new Set(used));
    });
  });
});

describe('a unicode-range', () => {
  it.each([
    ['a', 'U+61'],
    ['abcx', 'U+61-63,U+78'],
    ['„ä', 'U+E4,U+201E'],
    ['😀', 'U+1F600'],
  ])('of %s is %s', (characters, range) => {
    expect(unicodeRange(characters)).toBe(range);
  });
});
