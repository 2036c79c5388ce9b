import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { componentStyles } from '../../src/site/componentStyles.ts';
import { classesOfCss } from '../styles/classNames.ts';

const ROOT = join(import.meta.dirname, '../..');
const READER = join(ROOT, 'src/reader');
const CSS = 'src/styles/lesart.css';
const NEW_CLASS = 'a-new-component';

const sheets = readdirSync(READER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

/** A folder laid out as ours, with one component. */
const site = mkdtempSync(join(tmpdir(), 'styles-'));
mkdirSync(join(site, 'src/styles'), { recursive: true });
mkdirSync(join(site, 'src/reader/new'), { recursive: true });
writeFileSync(
  join(site, CSS),
  "@import '../reader/**/*.css' layer(components);@import '../reader/**/*.site.css' layer(site);@import '../reader/**/*.later.css' layer(later);",
);
writeFileSync(join(site, 'src/reader/new/new.css'), `.${NEW_CLASS} { top: 0; }`);
writeFileSync(join(site, 'src/reader/new/new.later.css'), `.${NEW_CLASS} { left: 0; }`);
writeFileSync(join(site, 'src/reader/new/new.site.css'), `.${NEW_CLASS} { right: 0; }`);
afterAll(() => rmSync(site, { recursive: true }));

async function builtCss(root: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [componentStyles()],
    build: { write: false, rolldownOptions: { input: join(root, CSS) } },
  });
  const files = 'output' in result ? result.output : [];
  return files
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? file.source : ''))
    .join('');
}

/** What the rules of a sheet speak of: classes and attributes of data. */
function namesOf(css: string): Set<string> {
  return new Set([...classesOfCss(css), ...(css.match(/data-[\w-]+/g) ?? [])]);
}

describe('the styles of the page', async () => {
  const built = namesOf(await builtCss(ROOT));

  it.each(sheets)('hold the rules of %s', (sheet) => {
    const own = [...namesOf(readFileSync(join(READER, sheet), 'utf8'))];
    expect(own).not.toEqual([]);
    expect(own.filter((name) => !built.has(name))).toEqual([]);
  });
});

describe('a new style sheet of a component', () => {
  it('is built without being named anywhere, in the layer that its name says', async () => {
    expect((await builtCss(site)).trim()).toBe(
      `@layer components{.${NEW_CLASS}{top:0}}@layer site{.${NEW_CLASS}{right:0}}@layer later{.${NEW_CLASS}{left:0}}`,
    );
  });

  it('is served while one works on it', async () => {
    const server = await createServer({
      configFile: false,
      root: site,
      logLevel: 'error',
      plugins: [componentStyles()],
      server: { middlewareMode: true, ws: false },
    });
    const served = await server.transformRequest(`/${CSS}?direct`);
    await server.close();
    expect(served?.code).toContain(NEW_CLASS);
  });
});
