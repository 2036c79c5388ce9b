/** Reading for everyone: axe, valid HTML, large text, small windows. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { hydrated, isPhone, PATH, topOf } from './article.ts';
import { violations } from './axe.ts';

const DIST = join(import.meta.dirname, '../../dist');

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`axe finds no fault in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('on the article', async ({ page }) => {
      await page.goto(PATH);
      await hydrated(page);
      expect(await violations(page)).toEqual([]);
    });

    test('on the article with the list open', async ({ page }) => {
      test.skip(!isPhone(page), 'The list is always open on a desktop.');
      await page.goto(PATH);
      await hydrated(page);
      await page.locator('.dock').getByRole('button').click();
      await expect(page.getByRole('navigation', { name: 'Abschnitte' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('on the prerendered article', async ({ page }) => {
      // axe needs its own scripts, so only the page's scripts are blocked.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(PATH);
      expect(await violations(page)).toEqual([]);
    });

    test('on the article with the notice of an unresolved link', async ({ page }) => {
      await page.goto(`${PATH}#gab-es-nie`);
      await expect(page.getByRole('status')).not.toBeEmpty();
      expect(await violations(page)).toEqual([]);
    });

    test('with attribution on, with its hint, and with one source alone', async ({ page }) => {
      await page.goto(`${PATH}wer-sagt-das/`);
      await hydrated(page);
      await expect(page.getByText('Farbig ist, was andere sagen.')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.locator('summary').first().click();
      await page.locator('.source .only-button').first().click();
      await expect(page.locator('.only-end')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('with the card of a claim, and of a denial', async ({ page }) => {
      await page.goto(`${PATH}wer-sagt-das/`);
      await hydrated(page);
      await page.locator('.passage [data-statement]').nth(2).click();
      await expect(page.getByRole('region', { name: 'Wer sagt das?' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('[data-statement="10"]').click();
      await expect(page.getByRole('region', { name: 'Wer sagt das?' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('while a quote and a link are shared, copying denied', async ({ page }) => {
      await page.addInitScript(() => {
        const writeText = () => Promise.reject(new Error('denied'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
        Object.defineProperty(navigator, 'share', { value: undefined });
      });
      await page.goto(PATH);
      await hydrated(page);
      await page.locator('.description').selectText();
      const quote = page.getByRole('button', { name: 'Zitat kopieren' });
      await expect(quote).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Teilen', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Bild speichern' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Link kopieren' }).first().click();
      await expect(page.getByRole('textbox')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('on the page of an unknown address', async ({ page }) => {
      await page.goto('/gibt-es-nicht');
      expect(await violations(page)).toEqual([]);
    });
  });

test('axe finds no fault on a share page, for those whom it does not lead on', async ({ page }) => {
  await page.route('**/putins-bitte-an-musk/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  await page.goto(`${PATH}putins-bitte-an-musk/`);
  expect(await violations(page)).toEqual([]);
});

test('the built HTML is valid', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
  );
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(DIST, file));
  expect(files.length).toBeGreaterThan(2);
  const { results } = await validator.validateMultipleFiles(files);
  expect(
    results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${filePath}:${line}:${column} ${ruleId} ${message}`,
      ),
    ),
  ).toEqual([]);
});

test('nothing is wider than a window of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [PATH, '/gibt-es-nicht']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('at 400 % zoom the bars scroll away and leave the room to the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => scrollTo(0, 900));
  await expect(page.locator('.masthead')).not.toBeInViewport();
  await expect(page.locator('.dock')).not.toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('with text at 200 % a heading lands below the bar', async ({ page }) => {
  const id = 'putins-bitte-an-musk';
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate((it) => (location.hash = it), id);
  const bar = await page.locator('.masthead').evaluate((it) => it.getBoundingClientRect().bottom);
  expect(await topOf(page, id)).toBeGreaterThanOrEqual(bar);
});

for (const [width, height] of [
  [1360, 300],
  [844, 390],
  [320, 256],
] as const)
  test(`in a window of ${width} × ${height} a heading lands in sight`, async ({ page }) => {
    const id = 'ukrainische-offensive-verhindert';
    await page.setViewportSize({ width, height });
    await page.goto(`${PATH}#${id}`);
    await hydrated(page);
    await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
    const covers = await page.locator(`#${id}`).evaluate((heading) => {
      const { left, top, bottom } = heading.getBoundingClientRect();
      const seen = [top + 4, bottom - 4].map((y) => document.elementFromPoint(left + 4, y));
      return seen.map((element) => element === heading);
    });
    expect(covers).toEqual([true, true]);
  });

test('with reduced motion the highlight of a target does not fade', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${PATH}#putins-bitte-an-musk`);
  const timing = await page
    .locator('#putins-bitte-an-musk')
    .evaluate((it) => getComputedStyle(it).animationTimingFunction);
  expect(timing).toMatch(/^steps/);
});

test('with forced colours bar, list and strip are visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${PATH}#putins-bitte-an-musk`);
  await hydrated(page);
  for (const locator of [
    page.locator('.reading-progress-bar'),
    page.locator('.portion-strip').first(),
  ])
    expect(await locator.evaluate((it) => getComputedStyle(it).forcedColorAdjust)).toBe('none');
});
