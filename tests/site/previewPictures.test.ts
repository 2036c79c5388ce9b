import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { previewPainter } from '../../src/site/previewPictures.ts';
import { anArticle } from '../article/anArticle.ts';

const STYLES = join(import.meta.dirname, '../../src/styles');
const tokens = ['tokens.css', 'tokens.later.css']
  .map((name) => readFileSync(join(STYLES, name), 'utf8'))
  .join('');
const WIDTH = 1200;
const HEIGHT = 630;
/** A little less than the design's margin, since letters reach beyond their boxes. */
const MARGIN = 60;

function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the preview pictures', () => {
  const cache = mkdtempSync(join(tmpdir(), 'previews-'));
  const notes: string[] = [];
  const paint = previewPainter(tokens, cache, (text) => notes.push(text));

  it('are one for the article and one for each section, 1200 by 630', async () => {
    const previews = await paint(anArticle());
    expect([...previews.keys()]).toEqual([null, 'anfang', 'mitte', 'ende']);
    for (const { path, content } of previews.values()) {
      expect(sizeOf(content)).toEqual([WIDTH, HEIGHT]);
      expect(path).toMatch(/^assets\/ein-artikel[\w-]*-[\w-]{8}\.png$/);
    }
    expect(previews.get('mitte')?.content.equals(previews.get('ende')!.content)).toBe(false);
  });

  it('are not drawn again while nothing of them changes', async () => {
    const written = () => readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs);
    await paint(anArticle());
    const before = written();
    const article = anArticle();
    article.sections[1]!.blocks.pop();
    await paint(article);
    expect(written()).toEqual(before);
    article.sections[1]!.heading = 'Anders';
    await paint(article);
    expect(written()).toHaveLength(before.length + 1);
  });

  it('keep their margins free, whatever the words: nothing is cut', async () => {
    const article = anArticle();
    article.headline = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter';
    article.kicker = 'Sehr viele Wörter, '.repeat(12);
    article.sections[1]!.heading = 'Sehr viele Wörter, '.repeat(12);
    article.sections[2]!.heading = 'Wort'.repeat(60);
    const previews = await paint(article);
    expect([...previews.values()].map(({ content }) => strayPixels(content))).toEqual([0, 0, 0, 0]);
  });

  it('keep their margins free, whatever the names of those who speak', async () => {
    const article = anArticle();
    const labels = ['Bundesinnenministerkonferenzen', 'Ministerialdirigentinnen', 'Blatt', 'dpa'];
    const [source] = article.sources;
    const sources = [...labels, 'A', 'B', 'C', 'D'].map((label, index) =>
      Object.assign(structuredClone(source!), { id: `q-${index}`, label, via: null }),
    );
    article.sources = sources;
    article.isBasedOn = 'q-0';
    article.description = sources.map(({ id }) => ({ text: 'Satz.', source: id }));
    article.sections = [{ ...article.sections[0]!, blocks: [] }];
    const { content } = (await paint(article)).get(null)!;
    expect(strayPixels(content)).toBe(0);
    // The last name that is drawn stands at the foot of the picture; it is not pushed out.
    expect(inkIn(content, { top: 510, bottom: 560, left: 72, right: 1128 })).toBeGreaterThan(200);
  });

  it.each([
    ['Vietnamese', 'Đường dây trực tiếp tới Putin'],
    ['Russian', 'Прямая линия с Путиным'],
    ['Greek', 'Απευθείας γραμμή με τον Πούτιν'],
    ['signs', '100 € → 3 ≤ 5, № 7'],
  ])('draw every letter of %s', async (_, headline) => {
    const article = { ...anArticle(), kicker: null, sections: [], headline };
    const [whole, half] = await Promise.all(
      [headline, headline.slice(0, headline.length / 2)].map(async (text) =>
        inkIn((await paint({ ...article, headline: text })).get(null)!.content),
      ),
    );
    expect(whole).toBeGreaterThan(3000);
    expect(half).toBeGreaterThan(1500);
    expect(notes).toEqual([]);
  });

  it('are left out where no typeface has the letters, and the build says so', async () => {
    const article = { ...anArticle(), headline: '普京', kicker: null };
    expect([...(await paint(article)).keys()]).toEqual([]);
    expect(notes[0]).toBe('ein-artikel: no preview picture, since no typeface at hand has 普 京');
  });
});

/** Pixels of a part of a picture that are not of the paper's colour. */
function inkIn(png: Buffer, box = { top: 130, bottom: 430, left: 72, right: 1128 }): number {
  const pixels = pixelsOf(png);
  const paper = pixels.readUInt32BE(0);
  let ink = 0;
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++)
      if (pixels.readUInt32BE((y * WIDTH + x) * 4) !== paper) ink++;
  return ink;
}

function pixelsOf(png: Buffer): Buffer {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${HEIGHT}"><image x:href="${href}" width="${WIDTH}" height="${HEIGHT}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

/** Pixels within the margins that are not of the paper's colour. */
function strayPixels(png: Buffer): number {
  const pixels = pixelsOf(png);
  const paper = pixels.readUInt32BE(0);
  let stray = 0;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const isMargin = x < MARGIN || y < MARGIN || x > WIDTH - MARGIN || y > HEIGHT - MARGIN;
      if (isMargin && pixels.readUInt32BE((y * WIDTH + x) * 4) !== paper) stray++;
    }
  return stray;
}
