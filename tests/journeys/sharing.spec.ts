/** Sharing a section, the article, or a sentence with who says it. */
import { expect, test, type Page } from '@playwright/test';
import { hydrated, isPhone, PATH, topOf } from './article.ts';

const ID = 'putins-bitte-an-musk';
const LABEL = 'Putins Bitte an Musk';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects from one text of the article to another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const walker = document.createTreeWalker(
        document.querySelector('.article')!,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      const nodes: { node: Node; start: number }[] = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (getComputedStyle(node.parentElement!).userSelect === 'none') continue;
        nodes.push({ node, start: text.length });
        text += node.nodeValue!;
      }
      const place = (at: number) => {
        const { node, start } = nodes.findLast((it) => it.start <= at)!;
        return [node, at - start] as const;
      };
      const begin = text.indexOf(first!);
      range.setStart(...place(begin));
      range.setEnd(...place(text.indexOf(last!, begin) + last!.length));
      range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );
}

test('the link beside a heading copies the share address and leads to the section', async ({
  page,
  baseURL,
}) => {
  await page.goto(PATH);
  await hydrated(page);
  const link = page.getByRole('link', { name: `Link zu: ${LABEL}` });
  expect(await link.locator('xpath=ancestor::h2').count()).toBe(0);
  const { width, height } = (await link.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await link.click();
  await expect(page.getByRole('status')).toHaveText(`Link zum Abschnitt „${LABEL}“ kopiert`);
  expect(await copied(page)).toBe(`${baseURL}${PATH}${ID}/`);
  await expect(page).toHaveURL(new RegExp(`#${ID}$`));
  await expect(page.getByRole('status')).toBeEmpty({ timeout: 6000 });
});

test('the link is reached by keyboard, and shows itself then', async ({ page }) => {
  await page.goto(`${PATH}#${ID}`);
  await hydrated(page);
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: `Link zu: ${LABEL}` });
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(LABEL);
});

test('on a touch screen the link is always visible', async ({ page }) => {
  await page.goto(PATH);
  const link = page.getByRole('link', { name: `Link zu: ${LABEL}` });
  await expect(link).toHaveCSS('opacity', isPhone(page) ? '1' : '0');
});

test('without JavaScript the link leads to the section', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PATH);
  await page.getByRole('link', { name: `Link zu: ${LABEL}` }).click();
  await expect(page).toHaveURL(new RegExp(`#${ID}$`));
  await expect(page.getByRole('button', { name: 'Teilen' })).toBeHidden();
  await context.close();
});

test('a device with its own way to share is asked instead', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    (window as any).shared = [];
    (navigator as any).share = async (data: unknown) => (window as any).shared.push(data);
  });
  await page.goto(PATH);
  await hydrated(page);
  await page.getByRole('link', { name: `Link zu: ${LABEL}` }).click();
  await expect
    .poll(() => page.evaluate(() => (window as any).shared))
    .toEqual([{ title: `${LABEL} – Direkter Draht zu Putin`, url: `${baseURL}${PATH}${ID}/` }]);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('a selection is copied with who says it, through whom, and a link to it', async ({
  page,
  baseURL,
}) => {
  await page.goto(PATH);
  await hydrated(page);
  await select(page, 'Putin soll Musk', 'freizuschalten.');
  await page.getByRole('button', { name: 'Zitat kopieren' }).click();
  await expect(page.getByRole('status')).toHaveText('Zitat mit Quelle und Link kopiert');
  const [quote, credit, url] = (await copied(page)).split('\n');
  expect(quote).toMatch(/^„Putin soll Musk ersucht haben, .* freizuschalten\.“$/);
  expect(credit).toBe('– „Wall Street Journal“ (zitiert nach dpa), in: „Direkter Draht zu Putin“');
  expect(url).toContain(`${baseURL}${PATH}#${ID}:~:text=Putin%20soll%20Musk`);
  await expect(page.getByRole('button', { name: 'Zitat kopieren' })).toBeHidden();

  const arrival = await page.context().newPage();
  await arrival.goto(url!);
  await expect(arrival.locator(`#${ID}`)).toBeInViewport();
});

test('a selection across several sources names each of them, in whole words', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  await select(page, 'edacht gewesen', 'Musk ließ Frag');
  await page.getByRole('button', { name: 'Zitat kopieren' }).click();
  await expect(page.getByRole('status')).toHaveText('Zitat mit Quelle und Link kopiert');
  const [quote, credit] = (await copied(page)).split('\n');
  expect(quote).toMatch(/^„Gedacht gewesen .* Musk ließ Fragen“$/);
  expect(credit).toBe(
    '– „Wall Street Journal“ (zitiert nach dpa), Nachrichtenagentur dpa, in: „Direkter Draht zu Putin“',
  );
});

test('the offer goes when nothing of the text is selected', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  const offer = page.getByRole('button', { name: 'Zitat kopieren' });
  await select(page, 'Putin soll Musk', 'freizuschalten.');
  await expect(offer).toBeVisible();
  expect((await offer.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect(offer).toBeHidden();
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#quellen')!));
  await page.waitForTimeout(400);
  await expect(offer).toBeHidden();
});

test.describe('where copying is denied', () => {
  test('the text is there, selected, to copy by hand', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(PATH);
    await hydrated(page);
    await page.getByRole('link', { name: `Link zu: ${LABEL}` }).click();
    const field = page.getByRole('textbox');
    await expect(field).toHaveValue(`${baseURL}${PATH}${ID}/`);
    await expect(field).toBeFocused();
    const selected = await field.evaluate((it: HTMLTextAreaElement) =>
      it.value.slice(it.selectionStart, it.selectionEnd),
    );
    expect(selected).toBe(`${baseURL}${PATH}${ID}/`);
    await page.getByRole('button', { name: 'Schließen' }).click();
    await expect(field).toBeHidden();
    expect(await topOf(page, ID)).toBeGreaterThan(52);
  });
});
