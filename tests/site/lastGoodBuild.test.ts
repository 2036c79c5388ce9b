import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastGoodBuild } from '../../src/site/lastGoodBuild.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'good-'));
});

async function make(words: string, ...plugins: Plugin[]): Promise<void> {
  writeFileSync(join(root, 'index.html'), `<p>${words}</p>`);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins, lastGoodBuild()],
  });
}

const shown = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
/** Writes files of its own, as the site does, and may fail while it does. */
const writer = (name: string, fails: boolean): Plugin => ({
  name: 'writer',
  enforce: 'post',
  async writeBundle({ dir = '' }) {
    await new Promise((done) => {
      setTimeout(done, 50);
    });
    if (fails) throw new Error('no space left');
    writeFileSync(join(dir, name), '');
  },
});

describe('a build', () => {
  it('replaces the one before, whole', async () => {
    await make('Eins', writer('alt.txt', false));
    await make('Zwei', writer('neu.txt', false));
    expect(shown()).toContain('Zwei');
    expect(readdirSync(join(root, 'dist')).toSorted()).toEqual(['index.html', 'neu.txt']);
    expect(readdirSync(root).toSorted()).toEqual(['dist', 'index.html']);
  });

  it('that fails leaves the last good one, and so does the next', async () => {
    await make('Eins', writer('alt.txt', false));
    const broken: Plugin = {
      name: 'broken',
      generateBundle() {
        throw new Error('broken');
      },
    };
    await expect(make('Zwei', writer('neu.txt', true))).rejects.toThrow('no space left');
    await expect(make('Zwei', broken)).rejects.toThrow('broken');
    expect(readdirSync(root).toSorted()).toEqual(['dist', 'index.html']);
    expect(shown()).toContain('Eins');
    expect(existsSync(join(root, 'dist/alt.txt'))).toBe(true);
    await make('Drei');
    expect(shown()).toContain('Drei');
    expect(readdirSync(root).toSorted()).toEqual(['dist', 'index.html']);
  });

  it('goes into a folder outside of the project as it is, beside what is there', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'host-'));
    mkdirSync(join(outside, 'andere'));
    writeFileSync(join(root, 'index.html'), '<p>Eins</p>');
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [lastGoodBuild()],
      build: { outDir: outside },
    });
    expect(readdirSync(outside).toSorted()).toEqual(['andere', 'index.html']);
  });
});
