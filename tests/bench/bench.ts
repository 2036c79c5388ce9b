/**
 * The built page against the bare article, in turn, in one run of one browser: the article that
 * ships, and one of a hundred times its length. Every ratio is to the bare article.
 * Usage: npm run bench [-- rounds]
 */
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../browser/chromium.ts';
import { bareArticle } from './bareArticle.ts';
import { FAST_DESKTOP, SLOW_PHONE } from './devices.ts';
import { KINDS } from './fetched.ts';
import { measure, type Figures } from './measure.ts';
import { serve } from './serve.ts';
import { buildSites } from './sites.ts';

const ROUNDS = Number(process.argv[2] ?? 7);

const DEVICES = [SLOW_PHONE, FAST_DESKTOP];

const browser = await chromium.launch(chromiumLaunchOptions());
for (const site of buildSites()) {
  const built = await serve(site.files);
  const bare = await serve(
    new Map([[`${site.path}index.html`, Buffer.from(bareArticle(site.article))]]),
  );
  for (const device of DEVICES) {
    const runs: { built: Figures[]; bare: Figures[] } = { built: [], bare: [] };
    for (let round = 0; round < ROUNDS; round++) {
      runs.bare.push(await measure(browser, device, bare.origin + site.path, site.lastId));
      runs.built.push(await measure(browser, device, built.origin + site.path, site.lastId));
    }
    print(`${site.name}, ${device.name}, ${ROUNDS} rounds`, runs.built, runs.bare);
  }
  built.server.close();
  bare.server.close();
}
await browser.close();

function print(title: string, built: readonly Figures[], bare: readonly Figures[]): void {
  console.log(`\n${title}`);
  console.log(row('', 'built', 'spread', 'bare', 'spread', 'ratio'));
  for (const key of Object.keys(built[0] ?? {}) as (keyof Figures)[]) {
    const ours = built.map((figures) => figures[key]);
    const theirs = bare.map((figures) => figures[key]);
    const isBytes = key === 'fetched' || (KINDS as readonly string[]).includes(key);
    const digits = key === 'layout shift' ? 4 : 0;
    const ratio = median(theirs) === 0 ? '' : (median(ours) / median(theirs)).toFixed(2);
    console.log(
      row(
        isBytes ? `${key}, bytes` : key,
        number(median(ours), digits),
        spread(ours, digits),
        number(median(theirs), digits),
        spread(theirs, digits),
        ratio,
      ),
    );
  }
}

function row(first: string, ...cells: readonly string[]): string {
  return first.padEnd(22) + cells.map((cell) => cell.padStart(16)).join('');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

function spread(values: readonly number[], digits: number): string {
  return `${number(Math.min(...values), digits)}–${number(Math.max(...values), digits)}`;
}

function number(value: number, digits: number): string {
  return value.toFixed(digits);
}
