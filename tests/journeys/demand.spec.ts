/** React comes when the reader asks for what only React shows. */
import { expect, test, type Page } from '@playwright/test';
import { held, hydrated, PATH, withReact } from './article.ts';

const REACT = '**/assets/hydrate-*.js';
const DATA = '**/assets/direkter-draht-zu-putin-*.json';

function fetchedBy(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  return fetched;
}

test('a page that nobody touches fetches neither React nor the data', async ({ page }) => {
  const fetched = fetchedBy(page);
  await page.goto(PATH);
  await hydrated(page);
  await page.waitForTimeout(1000);
  expect(fetched.filter((path) => /hydrate|\.json$/.test(path))).toEqual([]);
});

test('once the reader scrolls, both come ahead of the first press', async ({ page }) => {
  const fetched = fetchedBy(page);
  await page.goto(PATH);
  await hydrated(page);
  await page.mouse.wheel(0, 200);
  await expect
    .poll(() => fetched.filter((path) => /hydrate|\.json$/.test(path)))
    .toEqual([
      expect.stringMatching(/\/hydrate-[^/]+\.js$/),
      expect.stringMatching(/\/direkter-draht-zu-putin-[^/]+\.json$/),
    ]);
});

test('a passage pressed before React is there has its card when it comes, once', async ({
  page,
}) => {
  const release = await held(page, REACT);
  await page.goto(`${PATH}wer-sagt-das/`);
  await hydrated(page);
  const entries = await page.evaluate(() => history.length);
  await page.locator('.passage', { hasText: 'Gedacht gewesen' }).click();
  release();
  const card = page.getByRole('region', { name: 'Wer sagt das?' });
  await expect(card).toContainText('„Wall Street Journal“');
  await expect(card).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(card).toBeHidden();
});

test('“Teilen” pressed before React is there opens its sheet once when it comes', async ({
  page,
}) => {
  const release = await held(page, DATA);
  await page.goto(PATH);
  await hydrated(page);
  await page.getByRole('button', { name: 'Teilen', exact: true }).click();
  release();
  const sheet = page.getByRole('dialog', { name: 'Teilen' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await withReact(page);
  await expect(sheet).toHaveCount(0);
});

test('where the sheet never comes, “Teilen” shares the article at once', async ({ page }) => {
  await page.addInitScript(() => {
    (window as any).shared = [];
    (navigator as any).share = async (data: unknown) => (window as any).shared.push(data);
  });
  await page.route('**/assets/shareSheet-*.js', (route) => route.abort());
  await page.goto(PATH);
  await hydrated(page);
  await page.getByRole('button', { name: 'Teilen', exact: true }).click();
  await expect.poll(() => page.evaluate(() => (window as any).shared.length as number)).toBe(1);
});

test('where React never comes, “Teilen” says so at each press, and the links lead on', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(REACT, (route) => route.abort());
  await page.goto(PATH);
  await hydrated(page);
  await page.getByRole('button', { name: 'Teilen', exact: true }).click();
  const notice = page.getByText('Das ließ sich nicht laden.');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Teilen', exact: true }).click();
  await expect(notice).toBeVisible();
  await page.locator('.section-link').first().click();
  await expect(page).toHaveURL(/#putins-bitte-an-musk$/);
  expect(errors).toEqual([]);
});

test('where “Ansicht” never comes, a press says so, and a page with a kept view says nothing', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('lesart.view', '{"version":1,"theme":"dark"}'),
  );
  await page.route('**/assets/viewSheet-*.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('viewSheet'),
  );
  await page.goto(PATH);
  await hydrated(page);
  await failed;
  const notice = page.getByText('Das ließ sich nicht laden.');
  await page.waitForTimeout(300);
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Ansicht' }).click();
  await expect(notice).toBeVisible();
});
