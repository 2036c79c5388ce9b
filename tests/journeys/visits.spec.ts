/** What the device keeps of visits: what has changed since the last one, saved articles, keys. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { article, current, hydrated, isPhone, PATH } from './article.ts';
import { violations } from './axe.ts';

const SLUG = article.slug;
const kept = (page: Page, key: string) => page.evaluate((it) => localStorage.getItem(it), key);
const inBar = (page: Page) => page.locator('.masthead');

/** Reads so far that the visit is kept. */
async function readOn(page: Page): Promise<void> {
  await page.mouse.wheel(0, 900);
  await expect.poll(() => kept(page, 'lesart.visits')).toContain(SLUG);
}

/** From now on the article is another edition: its page, its data, and their address. */
async function edit(page: Page, from: string, to: string): Promise<void> {
  const isOwn = (url: URL) => url.pathname === PATH || url.pathname.includes('-edited.json');
  await page.context().route(isOwn, async (route) => {
    const url = route.request().url().replace('-edited.json', '.json');
    const response = await route.fetch({ url });
    const body = (await response.text()).replaceAll(from, to);
    await route.fulfill({
      response,
      body: body.replaceAll(/(putin-[\w-]{8})\.json/g, '$1-edited.json'),
    });
  });
}

/** How far elements have moved since the page began, by the browser's own count. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as any).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

test('what has changed since the last visit is marked in words, and nothing moves', async ({
  page,
  context,
}) => {
  // A first visit, some days ago.
  await page.goto(PATH);
  await hydrated(page);
  await readOn(page);
  const labels = (it: Page) => it.locator('[data-changed-here]');
  await expect(labels(page)).toHaveCount(0);
  const text = (await kept(page, 'lesart.visits'))!;
  const { at } = JSON.parse(text).visits[SLUG];
  const then = at - 10 * 24 * 60 * 60 * 1000;
  const isThisYear = new Date(then).getFullYear() === new Date().getFullYear();
  const day = new Date(then).toLocaleDateString('de', {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  const earlier = text.replace(String(at), String(then));
  await page.evaluate((it) => {
    localStorage.setItem('lesart.visits', it);
    localStorage.removeItem('lesart.places');
  }, earlier);
  await page.close();

  const again = await context.newPage();
  await edit(again, 'das Satellitennetz', 'sein Satellitennetz');
  await again.goto(PATH);
  const box = again.getByRole('region', { name: 'Geändert' });
  await expect(box).toContainText(`Eine Stelle ist geändert seit ${day}.`);
  await expect(labels(again)).toHaveCount(1);
  await expect(labels(again)).toContainText('sein Satellitennetz');
  await expect(again.locator('[data-changed]')).toHaveCount(1);
  await expect(labels(again)).toHaveAttribute('data-changed-here', `geändert seit ${day}`);
  expect(await shift(again)).toBeLessThan(0.001);
  expect(await violations(again)).toEqual([]);
  await box.getByRole('button', { name: 'Zeigen' }).click();
  await expect(again.locator('[data-changed]')).toBeInViewport();
  await expect.poll(() => kept(again, 'lesart.visits')).toContain('-edited.json');

  // A reload is the same visit. On the next one the changes have been seen.
  await again.reload();
  await expect(labels(again)).toHaveCount(1);
  await expect(box).toBeHidden();
});

test('a change of spacing marks nothing', async ({ page, context }) => {
  await page.goto(PATH);
  await hydrated(page);
  await readOn(page);
  await page.close();
  const again = await context.newPage();
  await edit(again, 'Seit Ende 2022', 'Seit  Ende 2022');
  const data = again.waitForResponse(/-edited\.json$/);
  await again.goto(PATH);
  await (await data).finished();
  await again.waitForTimeout(300);
  await expect(again.locator('[data-changed-here]')).toHaveCount(0);
});

test('an article is saved, listed, written into a file and removed', async ({ page, context }) => {
  await page.goto(PATH);
  await hydrated(page);
  const before = await inBar(page).locator('.tool:visible').last().boundingBox();
  await page.mouse.wheel(0, 100);
  const button = inBar(page).getByRole('button', { name: 'Merken' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await inBar(page).locator('.tool:visible').last().boundingBox()).toEqual(before);
  await button.click();
  await expect(inBar(page).getByRole('button', { name: 'Gemerkt' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('button', { name: 'Ansicht' }).click();
  const list = page.getByRole('group', { name: 'Gemerkte Artikel' });
  await expect(list.getByRole('link')).toHaveAttribute('href', PATH);
  expect(await violations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Als Datei speichern (JSON)' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('gemerkte-artikel.json');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8')).articles[0]).toMatchObject({
    headline: article.headline,
    url: expect.stringMatching(`^http.*${PATH}$`),
    inLanguage: 'de',
  });

  // Another tab knows it as well. What one removes is gone in the other.
  const other = await context.newPage();
  await other.goto(PATH);
  await hydrated(other);
  await other.mouse.wheel(0, 100);
  await expect(inBar(other).getByRole('button', { name: 'Gemerkt' })).toBeVisible();
  await list.getByRole('button', { name: 'Entfernen' }).click();
  await expect(list).toContainText('Kein Artikel ist gemerkt.');
  await expect(inBar(other).getByRole('button', { name: 'Merken' })).toBeVisible();
  await expect(inBar(page).getByRole('button', { name: 'Merken' })).toBeVisible();
});

test('where the storage is full the button says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(PATH);
  await hydrated(page);
  await page.mouse.wheel(0, 100);
  const button = inBar(page).getByRole('button', { name: 'Merken' });
  await button.click();
  await expect(page.getByRole('region', { name: 'Merken' })).toContainText('voll oder gesperrt');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('keys do nothing until they are switched on, and then what the list of keys says', async ({
  page,
}) => {
  await page.goto(PATH);
  await hydrated(page);
  const keysFile = /turnKeys/;
  let isLoaded = false;
  page.on('request', (request) => (isLoaded ||= keysFile.test(request.url())));
  await page.keyboard.press('j');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(isLoaded).toBe(false);

  await page.getByRole('button', { name: 'Ansicht' }).click();
  await page.getByRole('checkbox', { name: 'Tasten für Befehle' }).check();
  await page.getByRole('button', { name: 'Alle Tasten (?)' }).click();
  const sheet = page.getByRole('dialog', { name: 'Tasten' });
  await expect(sheet).toContainText('Nächster Abschnitt');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  const [, second, third] = article.sections.map(({ heading }) => heading ?? '');
  await page.keyboard.press('j');
  await expect.poll(() => current(page)).toEqual([second]);
  await page.keyboard.press('j');
  await expect.poll(() => current(page)).toEqual([third]);
  await page.keyboard.press('k');
  await expect.poll(() => current(page)).toEqual([second]);
  await page.keyboard.press('w');
  await expect(page.locator('#wer-sagt-das')).toBeChecked();
  await page.keyboard.press('Control+w');
  await page.keyboard.press('l');
  const list = page.getByRole('navigation', { name: 'Abschnitte' });
  await expect(list.getByRole('link', { name: second! })).toBeFocused();
  if (isPhone(page)) await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();

  // They are there on the next page as well.
  await page.goto(PATH);
  await hydrated(page);
  await expect
    .poll(async () => {
      await page.keyboard.press('j');
      return current(page);
    })
    .toEqual([second]);
});
