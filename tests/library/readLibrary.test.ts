import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleLibrary } from '../../src/site/bundledLibrary.ts';
import { readLibrary } from '../../src/library/readLibrary.ts';
import { anArticle } from '../article/anArticle.ts';

function folderWith(files: Record<string, string>): string {
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
      /a\.json: 1 fault\n {2}line 1[^]*b\.json: 1 fault\n {2}headline: found ""/,
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

describe('a bundled library', () => {
  it('names files by their content and gives pictures their address', () => {
    const folder = folderWith({ 'ein-artikel.json': valid, 'karte.png': 'bild' });
    const { articles, files, dataPath } = bundleLibrary(folder, '/news/');
    expect(dataPath('ein-artikel')).toMatch(/^assets\/ein-artikel-[\w-]{8}\.json$/);
    const image = articles[0]?.sections[1]?.blocks[2];
    expect(image).toMatchObject({
      src: expect.stringMatching(/^\/news\/assets\/karte-[\w-]{8}\.png$/),
    });
    expect(files.size).toBe(2);
  });

  it('stops at a picture that is not there', () => {
    const folder = folderWith({ 'ein-artikel.json': valid });
    expect(() => bundleLibrary(folder, '/')).toThrow('karte.png: no such picture');
  });
});
