/** The reader chooses how the page looks. */
import { expect, test, type Page } from '@playwright/test';
import { hydrated, PATH } from './article.ts';
import { violations } from './axe.ts';

const VIEW = 'lesart.view';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function openView(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ansicht' }).click();
  await expect(page.getByRole('dialog', { name: 'Ansicht' })).toBeVisible();
}

/** The first statement below the bar, and where its top is. */
const firstLine = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.masthead')!.getBoundingClientRect().bottom;
    const all = [...document.querySelectorAll('.article-body [data-statement]')];
    const at = all.findIndex((it) => it.getBoundingClientRect().bottom > bar + 10);
    return { at, top: all[at]!.getBoundingClientRect().top - bar };
  });

test('a view is chosen in a sheet, shows at once, and the next page has it in its first frame', async ({
  page,
}) => {
  await page.goto(PATH);
  await hydrated(page);
  await openView(page);
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await expect.poll(() => paper(page)).toBe('rgb(245, 234, 214)');
  await page.getByRole('slider', { name: 'Schriftgröße' }).press('ArrowRight');
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), VIEW))
    .toBe('1 theme-sepia size-115');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ansicht' })).toBeFocused();

  await page.addInitScript(() => {
    new PerformanceObserver(() => {
      (window as any).firstPaper ??= getComputedStyle(document.body).backgroundColor;
    }).observe({ type: 'paint', buffered: true });
  });
  await page.reload();
  await hydrated(page);
  const firstPaper = () => page.evaluate(() => (window as any).firstPaper);
  await expect.poll(firstPaper).toBe('rgb(245, 234, 214)');
  const colour = page.locator('meta[name=theme-color]').first();
  await expect(colour).toHaveAttribute('content', 'rgb(245, 234, 214)');
});

/** Where the columns of a page begin, and how wide they are. */
const columns = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.masthead-line, main, .source-panel, footer')].map((it) => {
      const { left, width } = it.getBoundingClientRect();
      return [it.className, Math.round(left), Math.round(width)];
    }),
  );

for (const [what, path] of [
  ['the article', PATH],
  ['a page without an article', '/gibt-es-nicht/'],
] as const)
  test(`other colours leave the columns of ${what} where they are, in every window`, async ({
    page,
  }) => {
    for (const width of [390, 768, 1024, 1360, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.evaluate((key) => localStorage.removeItem(key), VIEW);
      await page.reload({ waitUntil: 'networkidle' });
      const before = await columns(page);
      await page.evaluate((key) => localStorage.setItem(key, '1 theme-dark'), VIEW);
      await page.reload({ waitUntil: 'networkidle' });
      expect(await columns(page), `at ${width} pixels`).toEqual(before);
    }
  });

test('what stands at the top of the window stays there while the text reflows', async ({
  page,
}) => {
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => scrollTo(0, 700));
  await openView(page);
  const before = await firstLine(page);
  const slider = page.getByRole('slider', { name: 'Schriftgröße' });
  for (let step = 0; step < 6; step += 1) await slider.press('ArrowRight');
  await page.getByRole('radio', { name: 'Grotesk' }).check();
  await page.getByText('Wörter trennen').click();
  for (let step = 0; step < 6; step += 1) await slider.press('ArrowLeft');
  await page.getByRole('radio', { name: 'Serife' }).check();
  await page.getByText('Wörter trennen').click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['view']))
    .toBe(undefined);
  const after = await firstLine(page);
  expect(after.at).toBe(before.at);
  expect(Math.abs(after.top - before.top)).toBeLessThan(6);
});

test('another tab shows the view as well, and Back closes the sheet', async ({ page, context }) => {
  await page.goto(PATH);
  await hydrated(page);
  const other = await context.newPage();
  await other.goto(PATH);
  await hydrated(other);
  await openView(other);
  await other.getByRole('radio', { name: 'Schwarz' }).check();
  await expect.poll(() => paper(page)).toBe('rgb(0, 0, 0)');
  await other.goBack();
  await expect(other.getByRole('dialog')).toBeHidden();
  expect(new URL(other.url()).pathname).toBe(PATH);
});

test('the largest letters in the longest lines fit the window, in every typeface', async ({
  page,
}) => {
  for (const face of ['serif', 'lexend']) {
    await page.addInitScript(
      ([key, view]) => localStorage.setItem(key!, view!),
      [VIEW, `1 size-200 width-48 face-${face}`],
    );
    await page.goto(`${PATH}wer-sagt-das/`);
    await hydrated(page);
    const [all, window] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(all).toBeLessThanOrEqual(window);
  }
});

test('in a narrow window no word of the sheet breaks at twice the letters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync('html { font-size: 200% !important }');
    document.adoptedStyleSheets = [large];
  });
  await openView(page);
  const broken = await page.getByRole('dialog', { name: 'Ansicht' }).evaluate((sheet) => {
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1)
          found.push(word);
      }
    return found;
  });
  expect(broken).toEqual([]);
});

test('without a script there is no button for a view', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PATH);
  await expect(page.getByRole('button', { name: 'Ansicht' })).toBeHidden();
  await context.close();
});
