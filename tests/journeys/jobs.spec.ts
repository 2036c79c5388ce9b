/** What somebody wants who comes for the first time, and how many presses it takes. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { hydrated, isPhone, PATH } from './article.ts';

const ID = 'putins-bitte-an-musk';
const LABEL = 'Putins Bitte an Musk';

/** A press that counts itself. */
function counted(): { press: (what: Locator) => Promise<void>; count: () => number } {
  let presses = 0;
  const press = async (what: Locator) => {
    presses++;
    await what.click();
  };
  return { press, count: () => presses };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('where one is and how long it takes is said without a press', async ({ page }) => {
  await page.goto(`${PATH}#${ID}`);
  await hydrated(page);
  const place = isPhone(page)
    ? page.locator('.dock')
    : page.getByRole('navigation', { name: 'Abschnitte' });
  await expect(place).toContainText(/noch (unter )?1 Min\./);
  const said = isPhone(page) ? place : place.locator('[aria-current="true"]');
  await expect(said).toContainText(LABEL);
  await expect(page.locator('.dock-place')).toHaveText('2/4');
});

test('a section is found and sent in three presses, before the friend is chosen', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    (window as any).shared = [];
    (navigator as any).share = async (data: unknown) => (window as any).shared.push(data);
  });
  await page.goto(PATH);
  await hydrated(page);
  const { press, count } = counted();
  if (isPhone(page)) await press(page.locator('.dock-here'));
  await press(page.getByRole('link', { name: LABEL, exact: true }));
  await press(page.getByRole('link', { name: `Link zu: ${LABEL}` }));
  await expect
    .poll(() => page.evaluate(() => (window as any).shared))
    .toEqual([{ title: `${LABEL} – Direkter Draht zu Putin`, url: `${baseURL}${PATH}${ID}/` }]);
  expect(count()).toBeLessThanOrEqual(3);
});

test('who claims something and who denies it is said after two presses', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  const { press, count } = counted();
  await press(page.locator(isPhone(page) ? '.dock-attribution' : '.attribution-switch'));
  await press(page.locator('[data-statement="2"]'));
  const card = page.getByRole('region', { name: 'Wer sagt das?' });
  await expect(card).toContainText('„Wall Street Journal“');
  await expect(card).toContainText('Elon Musk bestreitet:');
  expect(count()).toBe(2);
});

test('selected words are copied with their speaker in one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PATH);
  await hydrated(page);
  await page.locator('[data-statement="6"]').selectText();
  const { press, count } = counted();
  await press(button(page, 'Zitat kopieren'));
  await expect(page.getByRole('status')).toHaveText('Zitat mit Quelle und Link kopiert');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('– „Wall Street Journal“ (zitiert nach dpa)');
  expect(count()).toBe(1);
});
