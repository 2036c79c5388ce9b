import { expect, test, type Page } from '@playwright/test';
import { PATH, hydrated } from './article.ts';

const PLACES = ['h1', '.article-body p', '.credit-line'];

/** Which of the places are drawn with a face that was fetched, and not with the system's. */
async function drawnWithOurs(page: Page): Promise<boolean[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const drawn = [];
  for (const selector of PLACES) {
    // oxlint-disable-next-line no-await-in-loop
    const found = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    // oxlint-disable-next-line no-await-in-loop
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: found.nodeId });
    drawn.push(fonts.some(({ isCustomFont }) => isCustomFont));
  }
  await session.detach();
  return drawn;
}

test('one face that is late keeps all of them for the next page', async ({ page }) => {
  await page.route('**/instrument-sans-*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(PATH);
  await hydrated(page);
  await expect
    .poll(async () => page.evaluate(() => localStorage.getItem('lesart.fonts')))
    .toContain('instrument-sans');
  await page.waitForTimeout(200);
  expect(await drawnWithOurs(page)).toEqual([false, false, false]);
});

test('a reader who goes on sees the typefaces, all of them or none on a page', async ({ page }) => {
  const seen = [];
  for (let visit = 0; visit < 4; visit++) {
    // oxlint-disable-next-line no-await-in-loop
    await page.goto(PATH);
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForFunction(() => localStorage.getItem('lesart.fonts') !== null);
    // oxlint-disable-next-line no-await-in-loop
    seen.push((await drawnWithOurs(page)).join());
  }
  expect(new Set(['true,true,true', 'false,false,false', ...seen]).size).toBe(2);
  expect(seen.slice(1)).toContain('true,true,true');
});

test('without scripts the text is whole, and no typeface is fetched twice', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto(PATH, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(fonts).toHaveLength(3);
  expect(new Set(fonts).size).toBe(3);
  await context.close();
});
