/** Links that hold: mangled, aged and wrong addresses. */
import { expect, test } from '@playwright/test';
import { hydrated, current, isPhone, PATH, topOf } from './article.ts';

const ID = 'putins-bitte-an-musk';
const LABEL = 'Putins Bitte an Musk';

for (const hash of [
  'Putins%20Bitte%20an%20Musk',
  'Putins+Bitte+an+Musk',
  'putins_bitte_an_musk',
  'PUTINS-BITTE-AN-MUSK',
  'putins-bitte-an-musk)',
  'Putins%2520Bitte%2520an%2520Musk',
])
  test(`#${hash} leads to the section, and the address is put right`, async ({ page }) => {
    await page.goto(`${PATH}#${hash}`);
    await expect(page).toHaveURL(new RegExp(`#${ID}$`));
    await expect.poll(() => current(page)).toEqual([LABEL]);
    await expect.poll(() => topOf(page, ID)).toBeLessThan(120);
    expect(await topOf(page, ID)).toBeGreaterThan(52);
    await expect(page.getByRole('status')).toBeEmpty();
    const target = await page.locator(`#${ID}`).evaluate((heading) => heading.matches(':target'));
    expect(target).toBe(true);
  });

test('a near link leads to its section and says so, without an entry on the history', async ({
  page,
}) => {
  await page.goto(PATH);
  await page.goto(`${PATH}#putin-bitte-an-musk`);
  await expect(page).toHaveURL(new RegExp(`#${ID}$`));
  await expect.poll(() => current(page)).toEqual([LABEL]);
  const notice = page.getByRole('status');
  await expect(notice).toContainText('Gesucht war „putin-bitte-an-musk“.');
  await expect(notice).toContainText(`Gemeint war wohl „${LABEL}“`);
  await notice.getByRole('button', { name: 'Schließen' }).click();
  await expect(notice).toBeEmpty();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
});

test('a link to nothing ends at the top with the sections there are', async ({ page }) => {
  for (const hash of ['gab-es-nie', '%E0%A4%A', '__proto__', '-5']) {
    await page.goto('about:blank');
    await page.goto(`${PATH}#${hash}`);
    await hydrated(page);
    const notice = page.getByRole('status');
    await expect(notice).toContainText('Diesen Abschnitt gibt es hier nicht');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await notice.getByRole('link', { name: LABEL }).click();
    await expect.poll(() => current(page)).toEqual([LABEL]);
    await expect(notice).toBeEmpty();
  }
});

test('Escape closes the notice of a link, and the place stays', async ({ page }) => {
  await page.goto(`${PATH}#putin-bitte-an-musk`);
  await hydrated(page);
  await expect(page.getByRole('status')).toContainText('Gemeint war wohl „');
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status')).toBeEmpty();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a hash edited by hand is resolved like any other', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => (location.hash = 'Ukrainische Offensive verhindert'));
  await expect(page).toHaveURL(/#ukrainische-offensive-verhindert$/);
  await expect.poll(() => current(page)).toEqual(['Ukrainische Offensive verhindert']);
});

test('a text fragment keeps the place the browser went to', async ({ page, browser, baseURL }) => {
  // Some builds of Chromium know no text fragments and go to the section. Either place must stay.
  const url = `${PATH}#${ID}:~:text=Gegen%20den%20Elektroautobauer`;
  const context = await browser.newContext({
    baseURL: baseURL!,
    javaScriptEnabled: false,
    viewport: page.viewportSize(),
    isMobile: isPhone(page),
  });
  const unscripted = await context.newPage();
  await unscripted.goto(url);
  await unscripted.waitForTimeout(500);
  await page.goto(url);
  await hydrated(page);
  await page.waitForTimeout(500);
  const [expected, place] = await Promise.all(
    [unscripted, page].map(async (it) => (await it.locator(`#${ID}`).boundingBox())!.y),
  );
  await context.close();
  expect(expected).toBeLessThan(200);
  expect(place).toBeCloseTo(expected!, 0);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`a share page ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('leads to its section at once, and Back skips it', async ({ page }) => {
      await page.goto('/gibt-es-nicht');
      await page.goto(`${PATH}${ID}/`);
      await expect(page).toHaveURL(new RegExp(`${PATH}#${ID}$`));
      const heading = page.locator(`#${ID}`);
      await expect(heading).toBeInViewport();
      expect((await heading.boundingBox())!.y).toBeGreaterThan(52);
      await page.goBack();
      await expect(page).toHaveURL(/gibt-es-nicht$/);
    });
  });

test('a share address that no section has any more goes through the resolver', async ({ page }) => {
  await page.goto(`${PATH}Putins%20Bitte%20an%20Musk/`);
  await expect(page).toHaveURL(new RegExp(`${PATH}#${ID}$`));
  await expect.poll(() => current(page)).toEqual([LABEL]);
  await page.goto(`${PATH}gab-es-nie/`);
  await expect(page).toHaveURL(new RegExp(`${PATH}#gab-es-nie$`));
  await expect(page.getByRole('status')).toContainText('„gab-es-nie“');
});

for (const mangled of [').', '”', ',%20schreibt', ').html', '/).'])
  test(`an address with “${mangled}” behind it leads to the article`, async ({ page }) => {
    await page.goto(PATH.slice(0, -1) + mangled);
    await expect(page).toHaveURL(new RegExp(`${PATH}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Direkter Draht/);
  });

for (const [given, expected] of [
  ['/Direkter-Draht-zu-Putin/', PATH],
  [`/Direkter-Draht-zu-Putin/#${ID}`, `${PATH}#${ID}`],
  [`/Direkter-Draht-zu-Putin/wer-sagt-das/#${ID}`, `${PATH}wer-sagt-das/#${ID}`],
  [`${PATH}${ID}/).`, `${PATH}#${ID}`],
] as const)
  test(`${given} leads to the article and its place`, async ({ page }) => {
    await page.goto(given);
    await expect(page).toHaveURL(new RegExp(`${expected}$`));
  });

test('an address whose name only begins like that of an article stays unknown', async ({
  page,
}) => {
  for (const mangled of ['_heute', '%20heute', '%C3%A4', 'heute']) {
    await page.goto(PATH.slice(0, -1) + mangled);
    await page.waitForTimeout(400);
    expect(page.url()).toContain(mangled);
  }
});

test('an address below no article stays unknown', async ({ page }) => {
  await page.goto('/kein-artikel/abschnitt/');
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/kein-artikel\/abschnitt\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Diese Seite gibt es hier nicht',
  );
});
