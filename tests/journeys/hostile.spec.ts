/** Texts that try to run a script, through every importer and into a built page. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runImport } from '../../src/import/command.ts';
import { serve } from '../bench/serve.ts';
import { VECTORS } from '../import/vectors.ts';
import { isPhone } from './article.ts';

const ROOT = join(import.meta.dirname, '../..');
const LONG = 'Dieser Absatz ist lang genug, um als Text zu gelten, denn er hat Kommas und Sinn.';

/** One pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A picture that is there, whose description, caption and credit are vectors. */
const FIGURES = VECTORS.slice(-40).map((it) => {
  const text = it.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<figure><img src="karte.gif" alt="${text}"><figcaption>${text}<i class="credit">${text}</i></figcaption></figure>`;
});

/** The vectors in each form in which articles arrive. */
const INPUTS: Record<string, string> = {
  text: [
    'Titel',
    LONG,
    ...VECTORS.map((it) => `${it.replaceAll(/\s+/g, ' ')} Ende.`),
    '- dpa',
  ].join('\n'),
  markdown: [
    '# Titel',
    LONG,
    ...VECTORS,
    ...VECTORS.map((it) => `![${it}](karte.gif '${it}')\n${it}`),
    LONG,
    'Quelle: dpa',
  ].join('\n\n'),
  html: `<html><head><title>Titel</title></head><body><article><p>${LONG}</p>${FIGURES.join(`<p>${LONG}</p>`)}${VECTORS.map(
    (it) => `<p>${LONG}</p>${it}`,
  ).join('\n')}</article></body></html>`,
  ninjs: JSON.stringify({
    headline: VECTORS.at(-30),
    body_xhtml: `<p>${LONG}</p>${FIGURES.join('')}${VECTORS.map((it) => `<p>${it}</p>`).join('')}`,
    source: 'dpa',
  }),
};

let server: Server | undefined;
let origin = '';
const slugs: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  writeFileSync(join(folder, 'karte.gif'), GIF);
  for (const [format, input] of Object.entries(INPUTS)) {
    let said = '';
    const file = join(folder, format);
    writeFileSync(file, input);
    const status = runImport(
      [file, '--format', format, '--out', articles, '--slug', `von-${format}`, '--credit', 'dpa'],
      {
        readInput: () => new Uint8Array(),
        out: () => {},
        err: (it) => (said += it),
      },
    );
    // An importer may refuse what it is given; what it takes in has to be harmless.
    if (status === 0) slugs.push(`von-${format}`);
    else writeFileSync(join(folder, `${format}.txt`), said);
  }
  execFileSync(
    join(ROOT, 'node_modules/.bin/vite'),
    ['build', '--outDir', join(folder, 'dist'), '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, ARTICLES: articles } },
  );
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => [`/${file}`, readFileSync(join(dist, file))] as const);
  ({ server, origin } = await serve(new Map(files)));
});

test.afterAll(() => server?.close());

test('five hundred vectors run nothing and ask nobody', async ({ page }) => {
  test.skip(isPhone(page), 'What runs does not depend on the size of the window.');
  test.setTimeout(120_000);
  expect(VECTORS.length).toBeGreaterThan(500);
  expect(slugs).toEqual(['von-text', 'von-markdown', 'von-html', 'von-ninjs']);
  const foreign: string[] = [];
  const dialogs: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(origin)) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const slug of slugs) {
    await page.goto(`${origin}/${slug}/wer-sagt-das/`);
    await page.locator('#abschnitte [aria-current]').waitFor({ state: 'attached' });
    const links = await page
      .locator('.article a[href]')
      .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);
    expect(await page.evaluate(() => (window as any).ran)).toBeUndefined();
    // The vectors stand in the descriptions of real pictures, too.
    if (slug !== 'von-text')
      expect(await page.locator('.article img[alt*="evil.example" i]').count()).toBeGreaterThan(0);
    const alien =
      '.article :is(script, iframe, object, embed, form, svg script, [onerror], [onload], [onclick])';
    expect(await page.locator(alien).count()).toBe(0);
  }
  expect(foreign).toEqual([]);
  expect(dialogs).toEqual([]);
});
