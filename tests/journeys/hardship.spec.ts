/** Reading with failures: no script, no data, no network, a translator, a bug. */
import { expect, test, type Page } from '@playwright/test';
import {
  held,
  hydrated,
  current,
  isPhone,
  PATH,
  sectionIds,
  statements,
  topOf,
  withReact,
} from './article.ts';

const DATA = '**/assets/direkter-draht-zu-putin-*.json';
const [, SECOND = ''] = sectionIds;

async function expectReadable(page: Page): Promise<void> {
  const text = await page.getByRole('article').innerText();
  for (const statement of statements) expect(text).toContain(statement);
  await expect(page.getByRole('region', { name: 'Quellen' })).toContainText('7 Aussagen');
}

/** No words that are true only at the top of the page or at one section. */
async function expectNothingFalse(page: Page): Promise<void> {
  expect(await current(page)).toEqual([]);
  await expect(page.locator('#abschnitte')).not.toContainText('noch');
  await expect(page.locator('.dock-here')).toHaveText('2 Min. Lesezeit4 Abschnitte');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article reads, and its links lead to their places', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectReadable(page);
    if (isPhone(page)) await page.locator('.dock').getByRole('button').click();
    const list = page.getByRole('navigation', { name: 'Abschnitte' });
    await list.getByRole('link', { name: 'Putins Bitte an Musk' }).click();
    await expect(page).toHaveURL(new RegExp(`#${SECOND}$`));
    await expect(page.locator(`#${SECOND}`)).toBeInViewport();
  });

  test('a deep link lands below the bar', async ({ page }) => {
    await page.goto(`${PATH}#${SECOND}`);
    const box = await page.locator(`#${SECOND}`).boundingBox();
    expect(box!.y).toBeGreaterThan(52);
    expect(box!.y).toBeLessThan(200);
  });
});

for (const [what, answer] of [
  ['never comes', null],
  ['is a page with status 200', { body: '<!doctype html>', contentType: 'text/html' }],
  ['is not an article', { body: '{}', contentType: 'application/json' }],
  ['is cut off', { body: '{"slug":"direkter', contentType: 'application/json' }],
] as const)
  test(`the page follows the reader, and a press leads to its source, where the data ${what}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(DATA, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(`${PATH}wer-sagt-das/#${SECOND}`);
    await expect.poll(() => current(page)).toEqual(['Putins Bitte an Musk']);
    await expectReadable(page);
    expect(await topOf(page, SECOND)).toBeGreaterThan(52);
    // The card needs the data. Without them the press does what the link in the passage does.
    await page.locator('.passage', { hasText: 'Gedacht gewesen' }).click();
    await expect(page).toHaveURL(/#quelle-wsj$/);
    await expect(page.locator('#quelle-wsj')).toBeInViewport();
    expect(errors).toEqual([]);
  });

test('the page stays as prerendered where its script never comes', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(`${PATH}#${SECOND}`);
  await page.waitForTimeout(1000);
  await expectReadable(page);
  await expectNothingFalse(page);
});

test('the data is tried again until it comes', async ({ page }) => {
  let tries = 0;
  await page.route(DATA, (route) => (++tries < 3 ? route.abort() : route.continue()));
  await page.goto(PATH);
  await withReact(page);
  expect(tries).toBe(3);
});

test('offline after the load everything goes on', async ({ page, context }) => {
  await page.goto(PATH);
  await hydrated(page);
  await context.setOffline(true);
  await page.evaluate((id) => (location.hash = id), SECOND);
  await expect.poll(() => current(page)).toEqual(['Putins Bitte an Musk']);
  await expectReadable(page);
});

/** The browser's translator: it puts every text into font elements. */
function translate(): void {
  const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = `~${text.data}`;
    text.replaceWith(outer);
  }
}

for (const moment of ['before', 'after'] as const)
  test(`a translation made ${moment} hydration stays`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    if (moment === 'before') {
      const release = await held(page, '**/assets/*.js');
      await page.goto(PATH, { waitUntil: 'commit' });
      await page.locator('.footer').waitFor();
      await page.evaluate(translate);
      release();
    } else await page.goto(PATH);
    await withReact(page);
    if (moment === 'after') await page.evaluate(translate);

    const expectTranslated = async () => {
      const spans = page.locator(
        // The button at the end of the text is drawn after the translation.
        '.article span:not(.end-share span), .article h1, .article h2, .source-panel p, #abschnitte a',
      );
      const kept = await spans.evaluateAll((list) =>
        list.every((it) => it.textContent.startsWith('~')),
      );
      expect(kept).toBe(true);
    };
    await expectTranslated();
    if (isPhone(page)) await page.locator('.dock').getByRole('button').click();
    await page.locator(`#abschnitte a[href="#${SECOND}"]`).click();
    await expect.poll(() => current(page)).toEqual(['~Putins Bitte an Musk']);
    await expect(page.locator('.dock-label')).toContainText('Putins Bitte an Musk');
    await page.evaluate(() => scrollTo(0, 1e6));
    await expect.poll(async () => (await current(page)).length).toBe(1);
    await expectTranslated();
    expect(errors).toEqual([]);
  });

test('a bug in a component leaves the text and its links', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as { sources: unknown[] };
    await route.fulfill({ json: { ...data, sources: [null] } });
  });
  await page.goto(`${PATH}wer-sagt-das/`);
  await hydrated(page);
  await page.locator('.passage').first().click();
  await page.waitForTimeout(1000);
  await expectReadable(page);
  await page.evaluate((id) => (location.hash = id), SECOND);
  await expect(page.locator(`#${SECOND}`)).toBeInViewport();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
