/** What the page says of the reader's place, of links and of quotes is true. */
import { expect, test, type Page } from '@playwright/test';
import { article, hydrated, current, isPhone, PATH } from './article.ts';

const SECTIONS = article.sections.map(({ id, heading }) => [id, heading ?? 'Anfang'] as const);
const [, SECOND, THIRD, LAST] = SECTIONS as [
  readonly [string, string],
  readonly [string, string],
  readonly [string, string],
  readonly [string, string],
];

/** Scrolls as a reader does, and waits until the page has looked. */
async function scroll(page: Page, by: number): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, by);
  await page.waitForTimeout(350);
}

function remaining(page: Page) {
  return page.locator('.remaining');
}

function sectionsHold(): void {
  for (const [id, label] of SECTIONS.slice(1))
    test(`after a link to ${id} a few pixels of scroll name no other section`, async ({ page }) => {
      await page.goto(`${PATH}#${id}`);
      await hydrated(page);
      await expect.poll(() => current(page)).toEqual([label]);
      for (const by of [4, -4, 20, -40]) {
        await scroll(page, by);
        expect(await current(page)).toEqual([label]);
      }
    });

  test('an arrival that the reader has left does not come back', async ({ page }) => {
    await page.goto(`${PATH}#${SECOND[0]}`);
    await hydrated(page);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.move(300, 300);
    await page.evaluate(() => scrollTo(0, 1e6));
    await expect.poll(() => current(page)).not.toEqual([SECOND[1]]);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => current(page)).toEqual(['Anfang']);
    // This is as if the page had been opened at that place.
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(350);
    const back = await current(page);
    await page.goto('about:blank');
    await page.goto(PATH);
    await hydrated(page);
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(350);
    expect(back).toEqual(await current(page));
  });

  test('without a hash each section alone has its turn, the last at the foot', async ({ page }) => {
    await page.goto(PATH);
    await hydrated(page);
    expect(await current(page)).toEqual(['Anfang']);
    const seen = new Set<string>();
    const foot = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    const STEPS = 30;
    for (let step = 0; step <= STEPS; step++) {
      await page.evaluate((y) => scrollTo(0, y), (foot * step) / STEPS);
      await page.waitForTimeout(130);
      const marked = await current(page);
      expect(marked).toHaveLength(1);
      seen.add(marked[0]!);
    }
    const labels = SECTIONS.map(([, label]) => label);
    expect([...seen]).toEqual(isPhone(page) ? [...labels, 'Quellen'] : labels);
  });

  test('the article counts as read when the progress is whole, and not before', async ({
    page,
  }) => {
    await page.goto(`${PATH}#quellen`);
    await hydrated(page);
    if (!isPhone(page)) await expect(remaining(page)).toHaveText(/^noch (?:2|unter 1|1) Min\.$/);
    await page.goto('about:blank');
    await page.goto(PATH);
    await hydrated(page);
    await expect(remaining(page)).toHaveText('noch 2 Min.');
    const end = await page.evaluate(() => {
      const { bottom } = document.querySelector('.article-body')!.getBoundingClientRect();
      return bottom + scrollY - innerHeight;
    });
    await page.evaluate((y) => scrollTo(0, y), end - 20);
    await expect(remaining(page)).toHaveText('noch unter 1 Min.');
    await page.evaluate((y) => scrollTo(0, y), end + 2);
    await expect(remaining(page)).toHaveText('Gelesen');
  });
}

test.describe('the place of the reader', sectionsHold);

test.describe('the place of the reader in a large window', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test.skip(({ isMobile }) => isMobile, 'No phone is as large.');
  sectionsHold();
});

test('in the sources the dock says so, and counts no sections', async ({ page }) => {
  test.skip(!isPhone(page), 'The dock is the phone’s.');
  await page.goto(`${PATH}#quellen`);
  await hydrated(page);
  await expect(page.locator('.dock-label')).toHaveText('Quellen');
  await expect(page.locator('.dock-place')).toBeHidden();
});

test('a link that is near a source says that the reader sees the sources', async ({ page }) => {
  await page.goto(`${PATH}#quelle-trumpf`);
  await expect(page).toHaveURL(/#quelle-trump$/);
  await expect(page.getByRole('status')).toContainText('Gemeint war wohl „Quellen“');
});

test('the skip link to the sections shows them, and announces nothing as missing', async ({
  page,
}) => {
  await page.goto(PATH);
  await hydrated(page);
  const link = page.getByRole('link', { name: 'Zu den Abschnitten' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#abschnitte$/);
  await expect(page.locator('#abschnitte')).toBeVisible();
  await page.waitForTimeout(200);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('a press that opens a tab does nothing else', async ({ page, context }) => {
  await page.goto(PATH);
  await hydrated(page);
  const opened = async (press: () => Promise<void>) => {
    const [tab] = await Promise.all([context.waitForEvent('page'), press()]);
    await page.waitForTimeout(200);
    await tab.close();
  };
  const link = page.getByRole('link', { name: `Link zu: ${SECOND[1]}` });
  for (const modifier of ['ControlOrMeta', 'Shift'] as const)
    await opened(() => link.click({ modifiers: [modifier] }));
  await opened(() => link.click({ button: 'middle' }));
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));

  await page.locator('.source summary').first().click();
  const statement = page.locator('.source-statements a.statement-link').first();
  await statement.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await opened(() => statement.click({ modifiers: ['ControlOrMeta'] }));
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator(':target')).toHaveCount(0);
  // The next link works as usual.
  await page.evaluate((id) => (location.hash = id), `${THIRD[0]}x`);
  await expect(page).toHaveURL(new RegExp(`#${THIRD[0]}$`));
});

test('a long word in a notice scrolls nothing sideways', async ({ page }) => {
  await page.goto(`${PATH}#${'x'.repeat(400)}`);
  const notice = page.getByRole('status');
  await expect(notice).toContainText('xxx…');
  const wide = await notice
    .locator('.notice-card')
    .evaluate((card) => card.scrollWidth - card.clientWidth);
  expect(wide).toBe(0);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('a notice shows no part of a sign, however long the address is', async ({ page }) => {
  for (const sign of ['👨‍👩‍👧‍👦', '🇩🇪', 'नि']) {
    await page.goto(`${PATH}?${encodeURIComponent(sign)}#${sign.repeat(60)}`);
    const notice = page.getByRole('status');
    await expect(notice).toContainText('Gesucht war');
    expect(await notice.textContent()).toMatch(new RegExp(`„(?:${sign}){3,}…“`, 'u'));
  }
});

test('a notice of a long link cuts no sign in half', async ({ page }) => {
  for (const length of [45, 300]) {
    await page.goto('about:blank');
    await page.goto(`${PATH}#a${'😀'.repeat(length)}`);
    await expect(page.getByRole('status')).toContainText(/„a😀+…“/u);
  }
});

test('a notice goes with the address it speaks of', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => (location.hash = 'gab-es-nie'));
  await expect(page.getByRole('status')).toContainText('gab-es-nie');
  await page.goBack();
  await expect(page.getByRole('status')).toBeEmpty();
});

test('whoever closes a notice has the focus where it was', async ({ page }) => {
  await page.goto(`${PATH}#gab-es-nie`);
  const notice = page.getByRole('status');
  await expect(notice).toContainText('gab-es-nie');
  const share = page.getByRole('button', { name: 'Teilen', exact: true });
  await share.focus();
  const close = notice.getByRole('button', { name: 'Schließen' });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(notice).toBeEmpty();
  await expect(share).toBeFocused();
});

test('copying denied twice offers the new text, selected; then the focus is back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(PATH);
  await hydrated(page);
  await page.getByRole('link', { name: `Link zu: ${SECOND[1]}` }).click();
  const field = page.getByRole('textbox');
  await expect(field).toHaveValue(new RegExp(`${SECOND[0]}/$`));
  await expect(field).toBeFocused();
  const share = page.getByRole('button', { name: 'Teilen', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Link kopieren: Der ganze Artikel' }).click();
  await expect(field).toHaveValue(new RegExp(`${PATH}$`));
  await expect(field).toBeFocused();
  const isSelected = () =>
    field.evaluate(
      (it: HTMLTextAreaElement) => it.selectionStart === 0 && it.selectionEnd === it.value.length,
    );
  await expect.poll(isSelected).toBe(true);
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(field).toBeHidden();
  await expect(share).toBeFocused();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  /** Selects by the numbers of statements, or from and to elements, and copies the quote. */
  async function quote(page: Page, from: string, to: string, touching: boolean): Promise<string[]> {
    await page.goto(PATH);
    await hydrated(page);
    await page.evaluate(
      ([first, last, isTouching]) => {
        const [start, end] = [document.querySelector(first)!, document.querySelector(last)!];
        const range = document.createRange();
        if (isTouching) range.setStart(start, start.childNodes.length);
        else range.setStart(start, 0);
        if (isTouching) range.setEnd(end, 0);
        else range.setEnd(end, end.childNodes.length);
        start.scrollIntoView({ block: 'center' });
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
      },
      [from, to, touching] as const,
    );
    await page.getByRole('button', { name: 'Zitat kopieren' }).click();
    await expect(page.getByRole('status')).toHaveText('Zitat mit Quelle und Link kopiert');
    return (await copied(page)).split('\n');
  }

  test('a quote credits nobody whose sentence it only touches', async ({ page }) => {
    // The text's own sentence between two of the newspaper.
    const [words, credit] = await quote(page, '[data-statement="2"]', '[data-statement="4"]', true);
    expect(words).toMatch(/^„Die Zeitung stützt sich auf .* in Russland\.“$/);
    expect(credit).toBe('– Nachrichtenagentur dpa, in: „Direkter Draht zu Putin“');
  });

  test('a quote over two sections does not run their heading into a sentence', async ({ page }) => {
    const [words] = await quote(page, '[data-statement="10"]', '[data-statement="11"]', false);
    expect(words).toContain(' […] Als Russland im Februar');
    expect(words).not.toContain('Ukrainische Offensive verhindert');
  });

  test('a quote says that its speaker is only presumed', async ({ page }) => {
    await page.route('**/assets/*.json', async (route) => {
      const data = await (await route.fetch()).text();
      await route.fulfill({ body: data.replace(/("source":"wsj")/g, '$1,"proposed":true') });
    });
    const [, credit] = await quote(page, '[data-statement="2"]', '[data-statement="2"]', false);
    expect(credit).toBe(
      '– „Wall Street Journal“ (vermutet, zitiert nach dpa), in: „Direkter Draht zu Putin“',
    );
  });

  test('a headline is nobody’s words', async ({ page }) => {
    const [words, credit] = await quote(page, 'h1', 'h1', false);
    expect(words).toBe('„Direkter Draht zu Putin“');
    expect(credit).toBe('– aus: „Direkter Draht zu Putin“');
  });

  for (const to of ['#quellen', '.footer', 'body'])
    test(`a selection that goes on to ${to} quotes the article alone`, async ({ page }) => {
      const [words, credit, url] = await quote(page, '[data-statement="20"]', to, false);
      expect(words).toBe(
        '„Gegen den Elektroautobauer laufen derzeit zudem mehrere Untersuchungen.“',
      );
      expect(credit).toBe('– Nachrichtenagentur dpa, in: „Direkter Draht zu Putin“');
      expect(url).toContain(`#${LAST[0]}:~:text=Gegen`);
    });
});
