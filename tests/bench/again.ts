/**
 * The second visit, when the worker has kept the page, against the bare article on its first and on
 * its second visit: the time of the largest paint, in turn, in one run of one browser. The host
 * itself is slow, since a tab's throttling does not hold for a worker.
 * Usage: npm run bench:again [-- rounds]
 */
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../browser/chromium.ts';
import { bareArticle } from './bareArticle.ts';
import { SLOW_PHONE, onDevice } from './devices.ts';
import { serve } from './serve.ts';
import { buildSite } from './sites.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const SETTLE_MS = 1200;
const { network } = SLOW_PHONE;
/** The host waits, so the tab does not have to. */
const PHONE = { ...SLOW_PHONE, network: null };

/** How long an answer takes on the phone's network, in milliseconds. */
const wait = (bytes: number) =>
  (network?.latencyMs ?? 0) + (bytes * 8 * 1000) / (network?.downBitsPerSecond ?? Infinity);

const site = buildSite('article', 1);
const built = await serve(site.files, wait);
const bare = await serve(
  new Map([[`${site.path}index.html`, Buffer.from(bareArticle(site.article))]]),
  wait,
);
const browser = await chromium.launch(chromiumLaunchOptions());
const figures: Record<string, number[]> = { 'bare, first': [], 'bare, again': [], worker: [] };
for (let round = 0; round < ROUNDS; round++) {
  // In turn, so that a busy moment of the machine is shared.
  // oxlint-disable-next-line no-await-in-loop
  await onDevice(browser, PHONE, async (page) => {
    figures['bare, first']!.push(await largestPaint(page, bare.origin + site.path));
    figures['bare, again']!.push(await largestPaint(page, bare.origin + site.path));
  });
  // oxlint-disable-next-line no-await-in-loop
  await onDevice(browser, PHONE, async (page) => {
    await page.goto(built.origin + site.path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 200);
    await untilKept(page);
    figures['worker']!.push(await largestPaint(page, built.origin + site.path));
    if (!(await isControlled(page))) throw new Error('The worker has not given out the page.');
  });
}
await browser.close();
built.server.close();
bare.server.close();

const [first, again, worker] = Object.values(figures).map(median) as [number, number, number];
for (const [name, times] of Object.entries(figures))
  console.log(`${name.padEnd(12)} ${times.map((time) => Math.round(time)).join(' ')} ms`);
console.log(
  `Largest paint, medians: bare ${first} ms, bare again ${again} ms, worker ${worker} ms`,
);
console.log(
  `Second visit with the worker: ${(worker / first).toFixed(2)} of the bare article's first visit, ${(worker / again).toFixed(2)} of its second`,
);

/** Loads a page as a visit does. @returns when the largest paint was, in milliseconds */
async function largestPaint(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}

/** Waits until the worker has the page and the front page, and has taken over. */
async function untilKept(page: Page, tries = 100): Promise<void> {
  const isKept = await page.evaluate(
    async () =>
      navigator.serviceWorker.controller !== null &&
      (await caches.match(location.href)) !== undefined &&
      (await caches.match('/')) !== undefined,
  );
  if (isKept) return;
  if (tries === 0) throw new Error('The worker has not kept the page.');
  await page.waitForTimeout(300);
  await untilKept(page, tries - 1);
}

function isControlled(page: Page): Promise<boolean> {
  return page.evaluate(() => navigator.serviceWorker.controller !== null);
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
