/**
 * Links at a thousand sections: how long the resolver takes at worst, and how far from the place
 * of a plain page a cold deep link to the last section lands.
 * Usage: npm run bench:links
 */
import { chromium, type Browser } from '@playwright/test';
import { sample, string } from 'fast-check';
import { hashResolver } from '../../src/article/links/hashResolver.ts';
import { chromiumLaunchOptions } from '../browser/chromium.ts';
import { serve } from './serve.ts';
import { bareSite, buildSite } from './sites.ts';

const ROUNDS = 5;
const SIZES = [
  { width: 1360, height: 900 },
  { width: 390, height: 844 },
];

/**
 * For each hash: the time of the first call, which may hold a pause, and the best of three more.
 */
function resolverTimes(ids: readonly string[]): { first: number; best: number }[] {
  const resolve = hashResolver(ids.map((id) => ({ id, heading: id.replaceAll('-', ' ') })));
  const hashes = [
    ...sample(string({ unit: 'binary', maxLength: 600 }), 20_000),
    ...ids.map((id) => `${id.slice(0, -9)}x${id.slice(-8)}`),
    'é%'.repeat(1_000_000),
    'ab-'.repeat(700_000),
  ];
  const time = (hash: string) => {
    const start = performance.now();
    resolve(`#${hash}`);
    return performance.now() - start;
  };
  return hashes.map((hash) => ({
    first: time(hash),
    best: Math.min(time(hash), time(hash), time(hash)),
  }));
}

async function landingOf(browser: Browser, url: string, id: string, viewport: (typeof SIZES)[0]) {
  const page = await browser.newPage({ viewport });
  await page.goto(`${url}#${id}`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const top = await page.evaluate(
    (it) => document.getElementById(it)!.getBoundingClientRect().top,
    id,
  );
  await page.close();
  return top;
}

const site = buildSite('1000 sections', 250);
const built = await serve(site.files);
const bare = await serve(bareSite(site).files);
const browser = await chromium.launch(chromiumLaunchOptions());
for (const viewport of SIZES) {
  const differences = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await landingOf(browser, built.origin + site.path, site.lastId, viewport);
    const theirs = await landingOf(browser, bare.origin + site.path, site.lastId, viewport);
    differences.push(Math.abs(ours - theirs));
  }
  console.log(
    `${viewport.width} × ${viewport.height}: lands at most ${Math.max(...differences).toFixed(1)} px from a plain page (${ROUNDS} rounds)`,
  );
}
await browser.close();
built.server.close();
bare.server.close();

const times = resolverTimes(site.ids);
for (const kind of ['first', 'best'] as const) {
  const sorted = times.map((one) => one[kind]).toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]?.toFixed(2);
  const name = kind === 'first' ? 'first call' : 'best of three more';
  console.log(
    `Resolver, ${site.ids.length} sections, ${sorted.length} hashes, ${name}: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms`,
  );
}
