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
  await expect(page.getByRole('button', { name: /eilen$/ })).toHaveCount(0);
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

test.describe('the sheet that shares', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
  });
  const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Teilen' });

  test('shows the article and the section being read, and copies the link of either', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${PATH}#${ID}`);
    await hydrated(page);
    const top = await topOf(page, ID);
    const button = page.getByRole('button', { name: 'Teilen', exact: true });
    const host = baseURL!.replace('http://', '');
    await button.click();
    await expect(sheetOf(page)).toContainText(
      `Direkter Draht zu Putin${host}/direkter-draht-zu-putin`,
    );
    await expect(sheetOf(page)).toContainText(`${LABEL} – Direkter Draht zu Putin`);
    await expect(sheetOf(page)).toContainText(`${host}${PATH}${ID}`);
    await expect(sheetOf(page).getByRole('img')).toHaveCount(0);
    await page.getByRole('button', { name: 'Link kopieren: Dieser Abschnitt' }).click();
    await expect(page.getByRole('status')).toHaveText(`Link zum Abschnitt „${LABEL}“ kopiert`);
    expect(await copied(page)).toBe(`${baseURL}${PATH}${ID}/`);
    await expect(sheetOf(page)).toHaveCount(0);
    await expect(button).toBeFocused();

    await button.click();
    await expect(sheetOf(page)).toBeFocused();
    await page.goBack();
    await expect(sheetOf(page)).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(await topOf(page, ID)).toBe(top);
  });

  test('shows chosen words as a picture with its speaker, and saves it', async ({ page }) => {
    await page.goto(PATH);
    await hydrated(page);
    await select(page, 'Putin soll Musk', 'freizuschalten.');
    await page.getByRole('button', { name: 'Als Bild' }).click();
    const picture = sheetOf(page).getByRole('img', {
      name: /^„Putin soll Musk.*Wall Street Journal/,
    });
    const save = page.getByRole('button', { name: 'Bild speichern: Dieses Zitat' });
    await expect(save).toBeVisible();
    // It is drawn: the speaker's colour and the ink are on it, and it is 1200 pixels wide.
    const [width, colours] = await picture.evaluate((it: HTMLCanvasElement) => {
      const { data } = it.getContext('2d')!.getImageData(0, 0, it.width, it.height);
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add(data.slice(at, at + 3).join());
      return [it.width, [...found]] as const;
    });
    expect(width).toBe(1200);
    expect(colours).toEqual(expect.arrayContaining(['41,94,188', '29,27,24', '251,249,244']));
    const saving = page.waitForEvent('download');
    await save.click();
    expect((await saving).suggestedFilename()).toBe('direkter-draht-zu-putin.png');
    await expect(page.getByRole('status')).toHaveText('Bild gespeichert');
  });

  test('takes the open passage as a quote, in place of its card', async ({ page }) => {
    await page.goto(`${PATH}wer-sagt-das/`);
    await hydrated(page);
    await page.locator('[data-statement="10"]').click();
    await expect(page.getByRole('region', { name: 'Wer sagt das?' })).toBeVisible();
    await page.getByRole('button', { name: 'Teilen', exact: true }).click();
    await expect(sheetOf(page).getByRole('img', { name: /Elon Musk \(bestreitet/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Wer sagt das?' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Zitat kopieren: Dieses Zitat' }).click();
    await expect(page.getByRole('status')).toHaveText('Zitat mit Quelle und Link kopiert');
    expect(await copied(page)).toMatch(/^„Als vor zwei Jahren .*\n– Elon Musk \(bestreitet/);
  });

  test('is at hand at the end of the text, and makes room for itself ahead', async ({ page }) => {
    await page.goto(PATH);
    await hydrated(page);
    const end = page.getByRole('button', { name: 'Artikel teilen' });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    // The later styles make the page a pixel higher for a moment (base.later.css).
    await page.waitForFunction(
      () =>
        document.querySelector('link[rel=stylesheet][media=all]') !== null &&
        getComputedStyle(document.documentElement).paddingBottom === '0px',
    );
    const whole = await height();
    expect((await end.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await end.evaluate((it) => it.toggleAttribute('hidden', true));
    expect(await height()).toBe(whole);
    await end.evaluate((it) => it.toggleAttribute('hidden', false));
    await end.click();
    await expect(sheetOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(end).toBeFocused();
  });
});

test('the sheet hands a link and a picture to the device’s own dialog', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    (window as any).shared = [];
    (navigator as any).canShare = () => true;
    (navigator as any).share = async (data: ShareData) => {
      (window as any).shared.push({
        ...data,
        files: data.files?.map(({ name, type }) => [name, type]),
      });
    };
  });
  await page.goto(PATH);
  await hydrated(page);
  await select(page, 'Putin soll Musk', 'freizuschalten.');
  for (const name of ['Senden: Der ganze Artikel', 'Bild senden: Dieses Zitat']) {
    await page.getByRole('button', { name: 'Teilen', exact: true }).click();
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog', { name: 'Teilen' })).toHaveCount(0);
  }
  expect(await page.evaluate(() => (window as any).shared)).toEqual([
    { title: 'Direkter Draht zu Putin', url: baseURL + PATH },
    {
      files: [['direkter-draht-zu-putin.png', 'image/png']],
      url: expect.stringContaining(`${baseURL}${PATH}#${ID}:~:text=Putin%20soll`),
    },
  ]);
  await expect(page.getByRole('status')).toBeEmpty();
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
