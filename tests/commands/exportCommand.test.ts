import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runExport } from '../../src/commands/exportCommand.ts';
import { DONE, NO_ARTICLE, USAGE } from '../../src/commands/commandLine.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { anArticle } from '../article/anArticle.ts';

/** Four pixels by three. */
const GIF = Buffer.from('R0lGODlhBAADAIAAAP///wAAACwAAAAABAADAAACA4SPVgA7', 'base64');

function article() {
  const made = anArticle();
  const [, middle] = made.sections;
  for (const block of middle?.blocks ?? []) if (block.type === 'image') block.src = 'karte.gif';
  return made;
}

describe('the export command', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'));
    file = join(folder, 'ein-artikel.json');
    writeFileSync(file, JSON.stringify(article()));
    writeFileSync(join(folder, 'karte.gif'), GIF);
  });

  const run = (...args: string[]) => {
    const said = { out: '', err: '' };
    const status = runExport(args, {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    });
    return { status, ...said };
  };

  it.each([
    ['https://news.example', 'https://news.example/ein-artikel/'],
    ['https://news.example/aktuell', 'https://news.example/aktuell/ein-artikel/'],
  ])('gives a news item its address on the site %s, with or without a slash', (site, address) => {
    vi.stubEnv('SITE_URL', site);
    const { out } = run(file, '--format', 'ninjs', '--stdout');
    expect(JSON.parse(out)).toMatchObject({ uri: address });
    vi.stubEnv('SITE_URL', 'news.example');
    expect(run(file, '--format', 'ninjs', '--stdout')).toMatchObject({
      status: USAGE,
      err: expect.stringContaining('SITE_URL: found "news.example", expected an address'),
    });
    vi.unstubAllEnvs();
  });

  it.each([
    ['markdown', 'ein-artikel.md'],
    ['ninjs', 'ein-artikel.ninjs.json'],
  ])('writes %s, and the import command makes the same file of it', (format, name) => {
    const [there, back] = [join(folder, 'hin'), join(folder, 'zurueck')];
    expect(run(file, '--format', format, '--out', there).status).toBe(DONE);
    expect(readdirSync(there).toSorted()).toEqual([name, 'karte.gif'].toSorted());
    const options = ['--out', back, '--force'];
    const streams = { readInput: () => new Uint8Array(), out: () => {}, err: () => {} };
    for (let times = 0; times < 2; times++) {
      expect(runImport([join(there, name), ...options], streams)).toBe(DONE);
      const $schema = expect.stringContaining('public/article.schema.json') as string;
      expect(JSON.parse(readFileSync(join(back, 'ein-artikel.json'), 'utf8'))).toEqual({
        $schema,
        ...article(),
      });
      expect(readFileSync(join(back, 'karte.gif'))).toEqual(GIF);
    }
  });

  it('overwrites a file only if told to, and can write to standard output', () => {
    run(file, '--out', folder);
    expect(run(file, '--out', folder)).toMatchObject({
      status: NO_ARTICLE,
      err: expect.stringContaining('--force'),
    });
    expect(run(file, '--out', folder, '--force').status).toBe(DONE);
    expect(run(file, '--stdout').out).toContain('# Ein Artikel');
  });

  it('refuses a file that is not an article, and shows help for a wrong command line', () => {
    writeFileSync(file, '{"slug": 1}');
    expect(run(file)).toMatchObject({ status: NO_ARTICLE, err: expect.stringContaining('slug') });
    expect(run('fehlt.json')).toMatchObject({ status: NO_ARTICLE });
    for (const args of [[], ['a', 'b'], [file, '--format', 'pdf'], ['--nichts']])
      expect(run(...args)).toMatchObject({
        status: USAGE,
        err: expect.stringContaining('npm run export -- ARTICLE.json'),
      });
  });
});
