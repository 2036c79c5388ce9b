/**
 * Measures the switch of attribution on a slow phone: the time from a press to the next paint
 * (Event Timing), for the first press of a visit and for those after it, and how far the sentence
 * at the top of the window moves. It compares a page with the same text whose switch does nothing.
 * Usage: npm run bench:attribution [-- rounds]
 */
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunchOptions } from '../browser/chromium.ts';
import { serve } from './serve.ts';
import { bareSite, buildSite, type Site } from './sites.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const SLOWDOWN = 4;

/** One visit: milliseconds from each press to its paint, and the pixels the sentence moved. */
type Presses = { ms: number[]; px: number[] };

async function press(browser: Browser, url: string): Promise<Presses> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    (globalThis as any).presses = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as any[])
        if (interactionId)
          (globalThis as any).presses.set(
            interactionId,
            Math.max(duration, (globalThis as any).presses.get(interactionId) ?? 0),
          );
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    scrollTo(0, document.documentElement.scrollHeight / 2);
  });
  await page.waitForTimeout(800);
  const px = [];
  for (let turn = 0; turn < 4; turn++) {
    const before = await topmost(page);
    await page.locator('#wer-sagt-das').tap();
    await page.waitForTimeout(800);
    px.push(Math.abs((await topOf(page, before.number)) - before.top));
  }
  const ms = await page.evaluate(() => [...(globalThis as any).presses.values()] as number[]);
  await page.close();
  return { ms, px };
}

type Page = Awaited<ReturnType<Browser['newPage']>>;

async function topmost(page: Page): Promise<{ number: string; top: number }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-statement]')];
    const found = all.find((statement) => statement.getBoundingClientRect().bottom > 60)!;
    return { number: found.dataset['statement']!, top: found.getBoundingClientRect().top };
  });
}

async function topOf(page: Page, number: string): Promise<number> {
  return page.evaluate(
    (it) => document.querySelector(`[data-statement="${it}"]`)!.getBoundingClientRect().top,
    number,
  );
}

/** The page without its scripts and without what the switch changes. */
function idleSite(site: Site): Site {
  const bare = bareSite(site);
  const name = `${site.path}index.html`;
  const html = String(bare.files.get(name)).replaceAll('wer-sagt-das:checked', 'none');
  return { ...bare, files: new Map(bare.files).set(name, Buffer.from(html)) };
}

const worst = (values: readonly number[]) => Math.max(0, ...values);

const browser = await chromium.launch(chromiumLaunchOptions());
for (const [name, times] of [
  ['article', 1],
  ['1008 statements', 48],
] as const) {
  const site = buildSite(name, times);
  const [built, idle] = [await serve(site.files), await serve(idleSite(site).files)];
  const [ours, theirs]: [Presses[], Presses[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await press(browser, idle.origin + site.path));
    ours.push(await press(browser, built.origin + site.path));
  }
  const all = (runs: readonly Presses[]) => runs.flatMap(({ ms }) => ms).toSorted((a, b) => a - b);
  const median = (values: readonly number[]) => values[Math.floor(values.length / 2)] ?? 0;
  console.log(
    `${name}, press by press: ${ours.map(({ ms }) => ms.join('/')).join(', ')} ms ` +
      `(idle ${theirs.map(({ ms }) => ms.join('/')).join(', ')})`,
  );
  console.log(
    `${name}: median ${median(all(ours))} ms, longest ${worst(all(ours))} ms ` +
      `(idle switch ${median(all(theirs))} ms, longest ${worst(all(theirs))} ms); ` +
      `the sentence moves at most ${worst(ours.flatMap(({ px }) => px)).toFixed(1)} px`,
  );
  built.server.close();
  idle.server.close();
}
await browser.close();
