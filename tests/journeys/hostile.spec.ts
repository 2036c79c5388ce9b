/** Texts that try to run a script, through every importer and into a built page. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Article, Block, Statement } from '../../src/article/format/article.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { serve } from '../bench/serve.ts';
import { builtSite } from '../builtSite.ts';
import { VECTORS } from '../formats/vectors.ts';

const LONG = 'Dieser Absatz ist lang genug, um als Text zu gelten, denn er hat Kommas und Sinn.';

/** One pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A vector as part of a page's text, and as the description of a picture that exists. */
function body(vector: string): string {
  const text = escaped(vector);
  return `<p>${LONG}</p><figure><img src="karte.gif" alt="${text}"><figcaption>${text}<i class="credit">${text}</i></figcaption></figure><p>${LONG}</p>${vector}<p>${LONG}</p>`;
}

/** A vector in each input format. Each comes alone, since some swallow the text after them. */
const FORMS: Record<string, (vector: string) => string> = {
  text: (it) => ['Titel', LONG, LONG, `${it.replaceAll(/\s+/g, ' ')} Ende.`, '- dpa'].join('\n'),
  markdown: (it) =>
    ['# Titel', LONG, LONG, it, `![${it}](karte.gif '${it}')\n${it}`, LONG].join('\n\n'),
  html: (it) =>
    `<html><head><title>Titel</title></head><body><article>${body(it)}</article></body></html>`,
  ninjs: (it) => JSON.stringify({ headline: it, body_xhtml: body(it), source: 'dpa' }),
};

let server: Server | undefined;
let origin = '';
/** The number of vectors that each importer accepts. A refused vector makes no page. */
const counts: Record<string, number> = {};

function imported(folder: string, format: string, input: string): Article | null {
  const file = join(folder, 'eingabe');
  writeFileSync(file, input);
  let out = '';
  runImport([file, '--format', format, '--stdout', '--credit', 'dpa'], {
    readInput: () => new Uint8Array(),
    out: (text) => (out += text),
    err: () => {},
  });
  return out === '' ? null : (JSON.parse(out) as Article);
}

/** A block without attributions, since the articles do not have the same sources. */
function unattributed(block: Block): Block {
  return JSON.parse(JSON.stringify(block), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('text' in value)) return value;
    const { text, marks } = value as Statement;
    return { text, marks };
  }) as Block;
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (const place of [folder, articles]) writeFileSync(join(place, 'karte.gif'), GIF);
  for (const [format, form] of Object.entries(FORMS)) {
    const taken = VECTORS.flatMap((vector) => imported(folder, format, form(vector)) ?? []);
    counts[format] = taken.length;
    const [first] = taken;
    if (!first) continue;
    const article: Article = {
      ...first,
      slug: `von-${format}`,
      sections: taken.map(({ headline, sections }, index) => ({
        id: `vektor-${index}`,
        heading: index === 0 ? null : headline,
        blocks: sections.flatMap(({ blocks }) => blocks.map(unattributed)),
      })),
      sources: first.sources.filter(({ id }) => id === first.isBasedOn),
    };
    writeFileSync(join(articles, `${article.slug}.json`), JSON.stringify(article));
  }
  ({ server, origin } = await serve(builtSite(articles, join(folder, 'dist'))));
});

test.afterAll(() => server?.close());

test('five hundred vectors run nothing and ask nobody', async ({ page }) => {
  test.setTimeout(120_000);
  expect(VECTORS.length).toBeGreaterThan(500);
  for (const format of Object.keys(FORMS)) expect(counts[format], format).toBeGreaterThan(500);
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
  for (const format of Object.keys(FORMS)) {
    await page.goto(`${origin}/von-${format}/wer-sagt-das/`);
    await page.locator('#abschnitte [aria-current]').waitFor({ state: 'attached' });
    const links = await page
      .locator('.article a[href]')
      .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);
    expect(await page.evaluate(() => (window as any).ran)).toBeUndefined();
    // The descriptions of real pictures hold the vectors too.
    if (format !== 'text')
      expect(await page.locator('.article img[alt*="evil.example" i]').count()).toBeGreaterThan(0);
    const alien =
      '.article :is(script, iframe, object, embed, form, svg script, [onerror], [onload], [onclick])';
    expect(await page.locator(alien).count()).toBe(0);
  }
  expect(foreign).toEqual([]);
  expect(dialogs).toEqual([]);
});
