import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createBuilder, type Plugin } from 'vite';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/readLibrary.ts';
import { plainFailures } from '../../src/site/plainFailures.ts';
import { writeSiteFile } from '../../src/site/writeSiteFile.ts';

/** A file to which nothing can be written, since its disk is full. */
const FULL = '/dev/full';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plain-'));
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(join(root, 'main.js'), 'document.title = "Titel";');
});

/** What `vite build` prints of the error that stops it. */
async function printed(writeBundle: Plugin['writeBundle']): Promise<string> {
  const builder = await createBuilder({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { emptyOutDir: false, rolldownOptions: { output: { entryFileNames: 'main.js' } } },
    plugins: [{ name: 'site', writeBundle: writeBundle ?? (() => {}) }, plainFailures()],
  });
  return builder.buildApp().then(
    () => 'done',
    (error: unknown) => inspect(error),
  );
}

describe('a build that is stopped', () => {
  it('by a fault of an article says only its place', async () => {
    mkdirSync(join(root, 'articles'));
    writeFileSync(join(root, 'articles/a.json'), '{"slug": 3,');
    const said = await printed(() => void readLibrary(join(root, 'articles')));
    expect(said).toMatch(/^\S+a\.json: 1 fault\n {2}line 1, column \d+: found the end of the file/);
    expect(said.split('\n')).toHaveLength(2);
  });

  it.skipIf(!existsSync(FULL))('by a full disk names the file and what to do', async () => {
    symlinkSync(FULL, join(root, 'seite.html'));
    const said = await printed(() => writeSiteFile(root, { path: 'seite.html', content: 'Wort' }));
    expect(said).toBe(
      `${join(root, 'seite.html')}: the disk is full; make room and try again. What was there before still stands`,
    );
  });

  it.skipIf(!existsSync(FULL))('by a full disk while the bundler writes, too', async () => {
    mkdirSync(join(root, 'dist'));
    symlinkSync(FULL, join(root, 'dist/main.js'));
    expect(await printed(undefined)).toBe(
      `${join(root, 'dist/main.js')}: the disk is full; make room and try again. What was there before still stands`,
    );
  });

  it('while a file is copied names the copy', async () => {
    const said = await printed(() =>
      copyFileSync(join(root, 'main.js'), join(root, 'fehlt/kopie.js')),
    );
    expect(said).toMatch(/^\S+kopie\.js: there is no such file or folder$/);
  });

  it('by a bug keeps the stack trace', async () => {
    const said = await printed(() => {
      throw new TypeError('a bug');
    });
    expect(said).toMatch(/a bug[^]* at /);
  });
});
