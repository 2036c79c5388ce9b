import type { Browser, CDPSession, Page } from '@playwright/test';
import { onDevice, type Device } from './devices.ts';
import { bytesByKind, noteFetched, type Kind } from './fetched.ts';

/**
 * One visit in figures. Times in milliseconds, layout shift as the Layout Instability score, what
 * was fetched in bytes on the wire.
 */
export type Figures = {
  'first paint': number;
  'largest paint': number;
  'layout shift': number;
  'blocking time': number;
  'load, main thread': number;
  'scroll, main thread': number;
  'deep link landed': number;
  fetched: number;
} & Record<Kind, number>;

const SETTLE_MS = 1200;
const SCROLL_TURNS = 100;
const FRAME_MS = 16;

/** Loads a page cold, waits until it is quiet, scrolls to its end, and then a deep link cold. */
export async function measure(
  browser: Browser,
  device: Device,
  url: string,
  lastId: string,
): Promise<Figures> {
  const load = await onDevice(browser, device, async (page, session) => {
    await page.addInitScript(observe);
    const fetched = await noteFetched(session);
    const before = await mainThread(session);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLE_MS);
    const loaded = (await mainThread(session)) - before;
    const paints = await page.evaluate(() => (globalThis as any).figures);
    const bytes = bytesByKind(fetched);
    const scroll = await scrollToEnd(page, session);
    return { paints, loaded, scroll, bytes };
  });
  const landed = await onDevice(browser, device, async (page) => {
    await page.addInitScript(watchLanding, lastId);
    await page.goto(`${url}#${lastId}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLE_MS / 2);
    return page.evaluate(() => (globalThis as any).landedAt as number);
  });
  return {
    'first paint': load.paints.first,
    'largest paint': load.paints.largest,
    'layout shift': load.paints.shift,
    'blocking time': load.paints.blocking,
    'load, main thread': load.loaded,
    'scroll, main thread': load.scroll,
    'deep link landed': landed,
    fetched: Object.values(load.bytes).reduce((sum, bytes) => sum + bytes, 0),
    ...load.bytes,
  };
}

/** Time that tasks have taken on the page's main thread so far, in milliseconds. */
async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** One scroll from top to end with the wheel, the same number of turns for every page. */
async function scrollToEnd(page: Page, session: CDPSession): Promise<number> {
  const distance = await page.evaluate(
    () => document.documentElement.scrollHeight - window.innerHeight,
  );
  // The pointer is out of the way, so it causes no hover that a finger would not cause.
  await page.mouse.move(0, 0);
  const before = await mainThread(session);
  for (let turn = 0; turn < SCROLL_TURNS; turn++) {
    await page.mouse.wheel(0, Math.ceil(distance / SCROLL_TURNS));
    await page.waitForTimeout(FRAME_MS);
  }
  await page.waitForTimeout(300);
  const end = await page.evaluate(() => window.scrollY);
  if (end < distance - 5) throw new Error(`Scrolled to ${end} of ${distance} pixels.`);
  return (await mainThread(session)) - before;
}

/** Runs in the page: paints, shifts and long tasks as they happen. */
function observe(): void {
  const figures = { first: 0, largest: 0, shift: 0, blocking: 0 };
  (globalThis as any).figures = figures;
  const watch = (type: string, onEntry: (entry: any) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({
      type,
      buffered: true,
    });
  };
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') figures.first = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => (figures.largest = entry.startTime));
  watch('layout-shift', (entry) => (figures.shift += entry.value));
  watch('longtask', (entry) => (figures.blocking += Math.max(0, entry.duration - 50)));
}

/** Runs in the page: the time of the first paint with the heading at its final place. */
function watchLanding(id: string): void {
  let landed = 0;
  const look = () => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    const { scrollHeight } = document.documentElement;
    // The last section of a short page stays below: there is nothing left to scroll.
    const isAtEnd = window.scrollY > 0 && window.scrollY + window.innerHeight > scrollHeight - 2;
    const isHigh = top !== undefined && top < window.innerHeight / (isAtEnd ? 1 : 2);
    const isThere = isHigh && top >= 0;
    if (!isThere) landed = 0;
    else if (landed === 0) landed = performance.now();
    (globalThis as any).landedAt = landed;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
