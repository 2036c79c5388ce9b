/**
 * The weight of a first visit to the article that ships: what a browser on a slow phone and one on
 * a fast desktop really fetch, on the wire, before the reader does anything and once the reader
 * scrolls. Prints the sizes and fails above the budgets, and where
 * letters are fetched twice. Then the weight of each script and style sheet that is loaded on
 * demand. Run after a build.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { FAST_DESKTOP, SLOW_PHONE, onDevice } from './bench/devices.ts';
import { bytesByKind, noteFetched, type Fetched, type Kind } from './bench/fetched.ts';
import { serve } from './bench/serve.ts';
import { chromiumLaunchOptions } from './browser/chromium.ts';

const DIST = join(import.meta.dirname, '../dist');
const PATH = '/direkter-draht-zu-putin/';
const kB = 1000;
/** How long after the last request a page may start another one, in milliseconds. */
const QUIET_MS = 1500;

/** Of a page that nobody touches. */
const LIMITS = {
  HTML: 8 * kB,
  CSS: 5.5 * kB,
  script: 16 * kB,
  font: 36 * kB,
  data: 4 * kB,
  other: 1 * kB,
};
const LIMIT_OF_ALL = 70 * kB;
/** With React and the data, which are fetched once the reader scrolls. */
const LIMITS_ENGAGED = { script: 92 * kB, data: 4 * kB };
const LIMIT_OF_ALL_ENGAGED = 138 * kB;
/** Of a file that is loaded on demand; React and what it needs have a limit of their own. */
const LIMIT_ON_DEMAND = 6 * kB;
const LIMIT_OF_REACT = 92 * kB;
const REACT = /\/hydrate-[\w-]{8}\.js$/;
const FACES = new Set(['newsreader', 'newsreader-display', 'instrument-sans']);

const files = new Map(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(DIST, file)).isFile())
    .map((file) => [`/${file}`, readFileSync(join(DIST, file))]),
);
const { server, origin } = await serve(files);
const browser = await chromium.launch(chromiumLaunchOptions());
const atFirst = new Set<string>();
for (const device of [SLOW_PHONE, FAST_DESKTOP]) {
  // Side by side they would not be as fast as they are to be.
  // oxlint-disable-next-line no-await-in-loop
  await onDevice(browser, device, async (page, session) => {
    const fetched = await noteFetched(session);
    await page.goto(origin + PATH, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => localStorage.getItem('lesart.fonts') !== null);
    await page.waitForTimeout(QUIET_MS);
    console.log(`First visit, ${device.name}:`);
    checkAll(fetched, LIMITS, LIMIT_OF_ALL);
    refuseTwice(fetched);
    for (const { url } of fetched) atFirst.add(new URL(url).pathname);
    await page.mouse.wheel(0, 300);
    const data = await page.waitForResponse(/\.json$/);
    await data.finished();
    await page.waitForTimeout(QUIET_MS);
    console.log('  Once the reader scrolls:');
    checkAll(fetched, LIMITS_ENGAGED, LIMIT_OF_ALL_ENGAGED);
  });
}
await browser.close();
server.close();

console.log('Loaded on demand:');
for (const [path, content] of files)
  if (/\.(js|css)$/.test(path) && !atFirst.has(path))
    check(
      path,
      brotliCompressSync(content).length,
      REACT.test(path) ? LIMIT_OF_REACT : LIMIT_ON_DEMAND,
    );

function checkAll(
  fetched: readonly Fetched[],
  limits: Partial<Record<Kind, number>>,
  limitOfAll: number,
): void {
  const bytes = bytesByKind(fetched);
  for (const [kind, limit] of Object.entries(limits)) check(kind, bytes[kind as Kind], limit);
  const all = Object.values(bytes).reduce((sum, each) => sum + each, 0);
  check('together', all, limitOfAll);
}

function check(what: string, bytes: number, limit: number): void {
  const isOver = bytes > limit;
  const verdict = isOver ? 'OVER BUDGET' : 'ok';
  console.log(`  ${what}: ${(bytes / kB).toFixed(1)} kB of ${limit / kB} kB, ${verdict}`);
  if (isOver) process.exitCode = 1;
}

/** Each face is one file, whose name before its hash says which; a full family would be another. */
function refuseTwice(fetched: readonly Fetched[]): void {
  const fonts = fetched.filter(({ kind }) => kind === 'font').map(({ url }) => url);
  const faces = fonts.map((url) => /([^/]+)-[\w-]{8}\.woff2$/.exec(url)?.[1]);
  const isAsDesigned =
    fonts.length === FACES.size &&
    new Set(faces).size === FACES.size &&
    faces.every((face) => FACES.has(face ?? '')) &&
    new Set(fetched.map(({ url }) => url)).size === fetched.length;
  console.log(
    `  fetched once: ${isAsDesigned ? 'ok' : `NO, ${fetched.map(({ url }) => url).join(' ')}`}`,
  );
  if (!isAsDesigned) process.exitCode = 1;
}
