/** Chromium over the DevTools protocol and Firefox over WebDriver BiDi, both by puppeteer-core. */
import { existsSync } from 'node:fs';
import { chromium as playwrightChromium } from '@playwright/test';
import {
  launch,
  type Browser,
  type LaunchOptions,
  type Page,
  type WaitForOptions,
} from 'puppeteer-core';
import { chromiumLaunchOptions } from '../browser/chromium.ts';
import { programOnPath } from './program.ts';
import { EngineMissing, type Engine, type Size, type Tab } from './tab.ts';

const LIMIT_MS = 30_000;

/** The longest time of a step through the history, in milliseconds. */
const STEP_LIMIT_MS = 2000;

export async function startChromium(): Promise<Engine> {
  const { executablePath, args, env } = chromiumLaunchOptions();
  return started('chromium', 2, {
    executablePath: executablePath ?? playwrightChromium.executablePath(),
    args: args ?? [],
    env: { ...process.env, ...env },
  });
}

export async function startFirefox(): Promise<Engine> {
  const executablePath =
    process.env['FIREFOX_PATH'] ?? programOnPath('firefox-esr') ?? programOnPath('firefox');
  if (executablePath === null || !existsSync(executablePath))
    throw new EngineMissing('Install it with "apt-get install firefox-esr", or set FIREFOX_PATH.');
  const options = (preferences: Record<string, unknown> = {}): LaunchOptions => ({
    browser: 'firefox',
    executablePath,
    // A desktop's Firefox hears no touch unless it is told to.
    extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1, ...preferences },
  });
  return started('firefox', 1, options(), async (size) => {
    // Only a browser that begins with this preference follows it.
    const own = await started('firefox', 1, options({ 'browser.display.document_color_use': 2 }));
    const tab = await own.newTab(size);
    return { ...tab, close: own.close };
  });
}

/** @param newForcedTab a tab with forced colours, where the browser cannot make one by itself */
async function started(
  name: string,
  atOnce: number,
  options: LaunchOptions,
  newForcedTab?: (size: Size) => Promise<Tab>,
): Promise<Engine> {
  const browser = await launch({ headless: true, defaultViewport: null, ...options });
  return {
    name,
    atOnce,
    newTab: (size, { forcedColors = false } = {}) =>
      forcedColors && newForcedTab
        ? newForcedTab(size)
        : newTab(browser, size, { isChromium: name === 'chromium', forcedColors }),
    close: () => browser.close(),
  };
}

async function newTab(
  browser: Browser,
  size: Size,
  { isChromium, forcedColors }: { isChromium: boolean; forcedColors: boolean },
): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  const isPhone = size.name === 'phone';
  const setSize = (width: number, height: number) =>
    page.setViewport(
      isChromium && isPhone
        ? { width, height, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
        : { width, height },
    );
  await setSize(size.width, size.height);
  if (forcedColors) await forceColors(page);
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    run: (expression) => page.evaluate(expression),
    pressAt: async ({ x, y }, how) => {
      if (isPhone) await page.touchscreen.tap(x, y);
      else if (how === 'middle') await page.mouse.click(x, y, { button: 'middle' });
      else {
        if (how) await page.keyboard.down(how);
        await page.mouse.click(x, y);
        if (how) await page.keyboard.up(how);
      }
    },
    pointAt: async ({ x, y }) => (isPhone ? undefined : page.mouse.move(x, y)),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    wheelAt: async ({ x, y }, by) => {
      if (!isPhone) await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: by });
    },
    key: (key) => page.keyboard.press(key),
    back: () => travel(page, (limits) => page.goBack(limits)),
    forward: () => travel(page, (limits) => page.goForward(limits)),
    reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
    resize: setSize,
    count: async () => (await context.pages()).length,
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => context.close(),
  };
}

/** Puppeteer's own function for media features does not know this one. */
async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/**
 * A step through the history that stays on the page never ends for Firefox's driver. So this waits
 * until the tab is at another entry.
 */
async function travel(page: Page, step: (limits: WaitForOptions) => Promise<unknown>) {
  const entry = () =>
    page.evaluate('JSON.stringify([performance.timeOrigin, location.href, history.state])');
  const before = await entry();
  const ended = step({ waitUntil: 'domcontentloaded', timeout: STEP_LIMIT_MS }).then(
    () => true,
    () => true,
  );
  const aMoment = () => new Promise<false>((resolve) => setTimeout(resolve, 30, false));
  while (!(await Promise.race([ended, aMoment()]))) {
    // Between two documents there is no entry.
    if ((await entry().catch(() => before)) !== before) return;
  }
}
