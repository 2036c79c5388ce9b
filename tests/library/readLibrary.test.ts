import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { bundleLibrary } from '../../src/site/bundledLibrary.ts';
import { readLibrary } from '../../src/library/readLibrary.ts';
import { anArticle as anyArticle } from '../article/anArticle.ts';

/** Four pixels by three, and one pixel. */
const GIF = Buffer.from('R0lGODlhBAADAIAAAP///wAAACwAAAAABAADAAACA4SPVgA7', 'base64');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** The article with one of everything; its picture is as large as the GIF. */
function anArticle(): Article {
  const article = anyArticle();
  for (const block of article.sections[1]?.blocks ?? [])
    if (block.type === 'image') block.src = 'karte.gif';
  return article;
}

function folderWith(given: Record<string, string | Buffer>): string {
  const files = { 'karte.gif': GIF, ...given };
  const folder = mkdtempSync(join(tmpdir(), 'lesart-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const valid = JSON.stringify(anArticle());

describe('a library', () => {
  it('is all article files of a folder', () => {
    const folder = folderWith({ 'ein-artikel.json': valid, 'notiz.txt': 'x' });
    expect(readLibrary(folder).map(({ slug }) => slug)).toEqual(['ein-artikel']);
  });

  it('tells the faults of all its files at once', () => {
    const broken = JSON.stringify({ ...anArticle(), slug: 'b', headline: '' });
    const folder = folderWith({ 'ein-artikel.json': valid, 'a.json': '{', 'b.json': broken });
    expect(() => readLibrary(folder)).toThrow(
      /a\.json: 1 fault\n {2}line 1[^]*b\.json: 1 fault\n {2}line 1, headline: found ""/,
    );
  });

  it('wants a file to bear the name of its article', () => {
    const folder = folderWith({ 'anders.json': valid });
    expect(() => readLibrary(folder)).toThrow(
      'slug: found "ein-artikel", expected the name of the file, "anders"',
    );
  });

  it('says what to do when there is no folder or nothing in it', () => {
    expect(() => readLibrary('/gibt/es/nicht')).toThrow('ARTICLES=folder');
    expect(() => readLibrary(folderWith({}))).toThrow('Put an article file');
  });
});

describe('the files of a library', () => {
  it('in another encoding than UTF-8 stop the build with their place', () => {
    const latin = Buffer.from(valid.replace('Dachzeile', 'Früher').replace(',', ',\n'), 'latin1');
    expect(() => readLibrary(folderWith({ 'ein-artikel.json': latin }))).toThrow(
      /ein-artikel\.json: 1 fault\n {2}line 2, column \d+: found a byte that is not UTF-8/,
    );
    const wide = Buffer.from(`\uFEFF${valid}`, 'utf16le');
    expect(() => readLibrary(folderWith({ 'ein-artikel.json': wide }))).toThrow('not UTF-8');
  });

  it('may begin with a byte order mark', () => {
    const folder = folderWith({ 'ein-artikel.json': `\uFEFF${valid}` });
    expect(readLibrary(folder)).toHaveLength(1);
  });

  it('are not articles if they are hidden, or folders', () => {
    const folder = folderWith({
      'ein-artikel.json': valid,
      '._ein-artikel.json': 'x',
      '.json': '{',
    });
    mkdirSync(join(folder, 'alt.json'));
    expect(readLibrary(folder)).toHaveLength(1);
  });

  it('are not skipped for the capitals of their names', () => {
    const folder = folderWith({ 'ein-artikel.JSON': valid });
    expect(() => readLibrary(folder)).toThrow(
      'file: found the name "ein-artikel.JSON", expected "ein-artikel.json"',
    );
  });

  it('have no key __proto__', () => {
    const text = valid.replace('"kicker"', '"__proto__":{"a":1},"kicker"');
    expect(() => readLibrary(folderWith({ 'ein-artikel.json': text }))).toThrow(
      '__proto__: found this key (line 1, column',
    );
  });
});

describe('a picture of a library', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><script/></svg>';
  it.each([
    [
      SVG,
      'blocks[2].src: found "karte.gif", expected a PNG, JPEG, GIF, WebP or AVIF by its content',
    ],
    ['<script>', 'by its content'],
    [PNG, 'blocks[2].src: found "karte.gif", expected the ending .png'],
    [PNG, 'blocks[2].width: found 4, expected 1, as the file has it'],
  ])('is one by its content, and as large as the article says (case %#)', (content, message) => {
    const folder = folderWith({ 'ein-artikel.json': valid, 'karte.gif': content });
    expect(() => readLibrary(folder)).toThrow(message);
  });

  it('is not reached by a link that leads out of the folder, but may be by one within it', () => {
    const elsewhere = folderWith({});
    const folder = folderWith({ 'ein-artikel.json': valid, 'andere.gif': GIF });
    rmSync(join(folder, 'karte.gif'));
    symlinkSync(join(elsewhere, 'karte.gif'), join(folder, 'karte.gif'));
    expect(() => readLibrary(folder)).toThrow('a picture beside the article; there is none');
    rmSync(join(folder, 'karte.gif'));
    symlinkSync('andere.gif', join(folder, 'karte.gif'));
    expect(readLibrary(folder)).toHaveLength(1);
  });
});

describe('a bundled library', () => {
  it('names files by their content and gives pictures their address', () => {
    const folder = folderWith({ 'ein-artikel.json': valid });
    const { articles, files, dataPath } = bundleLibrary(folder, '/news/');
    expect(dataPath('ein-artikel')).toMatch(/^assets\/ein-artikel-[\w-]{8}\.json$/);
    const image = articles[0]?.sections[1]?.blocks[2];
    expect(image).toMatchObject({
      src: expect.stringMatching(/^\/news\/assets\/karte-[\w-]{8}\.gif$/),
    });
    expect(files.size).toBe(2);
  });

  it('stops at a picture that is not there', () => {
    const folder = folderWith({ 'ein-artikel.json': valid });
    rmSync(join(folder, 'karte.gif'));
    expect(() => bundleLibrary(folder, '/')).toThrow(
      'blocks[2].src: found "karte.gif", expected a picture beside the article; there is none',
    );
  });
});
