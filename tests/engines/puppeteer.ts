/** Chromium over the DevTools protocol and Firefox over WebDriver BiDi, both by puppeteer-core. */
import { existsSync } from 'node:fs';
import { chromium as playwrightChromium } from '@playwright/test';
import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../browser/chromium.ts';
import { programOnPath } from './program.ts';
import { EngineMissing, type Engine, type Size, type Tab } from './tab.ts';

const LIMIT_MS = 10_000;

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
  return started('firefox', 1, {
    browser: 'firefox',
    executablePath,
    // A desktop's Firefox hears no touch unless it is told to.
    extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1 },
  });
}

async function started(name: string, atOnce: number, options: LaunchOptions): Promise<Engine> {
  const browser = await launch({ headless: true, defaultViewport: null, ...options });
  return {
    name,
    atOnce,
    newTab: (size) => newTab(browser, size, name === 'chromium'),
    close: () => browser.close(),
  };
}

async function newTab(browser: Browser, size: Size, emulatesPhones: boolean): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  const isPhone = size.name === 'phone';
  const setSize = (width: number, height: number) =>
    page.setViewport(
      emulatesPhones && isPhone
        ? { width, height, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
        : { width, height },
    );
  await setSize(size.width, size.height);
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    run: (expression) => page.evaluate(expression),
    pressAt: (x, y) => (isPhone ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
    pointAt: async (x, y) => (isPhone ? undefined : page.mouse.move(x, y)),
    wheel: (by) => page.mouse.wheel({ deltaY: by }),
    key: (key) => page.keyboard.press(key),
    back: () => travel(page, () => page.goBack({ waitUntil: 'domcontentloaded' })),
    forward: () => travel(page, () => page.goForward({ waitUntil: 'domcontentloaded' })),
    reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
    resize: setSize,
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => context.close(),
  };
}

/**
 * A step through the history that stays on the page never ends for the driver, so this does not
 * wait.
 */
async function travel(page: Page, step: () => Promise<unknown>): Promise<void> {
  page.setDefaultNavigationTimeout(2000);
  await step().catch(() => null);
  page.setDefaultNavigationTimeout(LIMIT_MS);
}
