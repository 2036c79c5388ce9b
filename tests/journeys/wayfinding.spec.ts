import { expect, test, type Page } from '@playwright/test';
import { hydrated, current, isPhone, PATH, sectionIds, topOf, withReact } from './article.ts';

const ENTRIES = [
  ['anfang', 'Anfang'],
  ['putins-bitte-an-musk', 'Putins Bitte an Musk'],
  ['ukrainische-offensive-verhindert', 'Ukrainische Offensive verhindert'],
  ['trump-plant-musk-in-regierungsrolle', 'Trump plant Musk in Regierungsrolle'],
  ['quellen', 'Quellen'],
] as const;

const BARS = 56;

async function openList(page: Page): Promise<void> {
  if (isPhone(page)) await page.locator('.dock').getByRole('button').click();
}

async function follow(page: Page, label: string): Promise<void> {
  await openList(page);
  const list = page.getByRole('navigation', { name: 'Abschnitte' });
  await list.getByRole('link', { name: label }).click();
}

async function expectLanded(page: Page, id: string): Promise<void> {
  await expect.poll(() => topOf(page, id)).toBeGreaterThanOrEqual(BARS - 4);
  await expect(page.locator(`#${id}`)).toBeInViewport();
}

test('every link of the list leads to its place, and that is then current', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  for (const [id, label] of [...ENTRIES, ...ENTRIES.toReversed()]) {
    await follow(page, label);
    await expect.poll(() => current(page)).toEqual([label]);
    await expectLanded(page, id);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  }
});

test('a cold deep link lands and is highlighted for two seconds, and on reload it lands again', async ({
  page,
}) => {
  // On a busy machine the highlight may be gone before a question reaches the page.
  await page.addInitScript(() => {
    const highlights: string[] = ((window as any).highlights = []);
    addEventListener('animationstart', ({ target }) => {
      const { id } = target as Element;
      highlights.push(`${id} ${getComputedStyle(target as Element).backgroundColor}`);
    });
  });
  for (const [id, label] of ENTRIES.slice(1, 4)) {
    await page.goto('about:blank');
    await page.goto(`${PATH}#${id}`);
    await expectLanded(page, id);
    const highlights = () => page.evaluate(() => (window as any).highlights.join());
    await expect.poll(highlights).toMatch(new RegExp(`${id} (?!rgba\\(0, 0, 0, 0\\))rgb`));
    await expect.poll(() => current(page)).toEqual([label]);
    await expect(page.locator(`#${id}`)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await page.reload();
    await expectLanded(page, id);
    await expect.poll(() => current(page)).toEqual([label]);
  }
});

test('Back and Forward land where the links led', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  await follow(page, ENTRIES[1][1]);
  await follow(page, ENTRIES[3][1]);
  await expect.poll(() => current(page)).toEqual([ENTRIES[3][1]]);
  await page.goBack();
  await expect.poll(() => current(page)).toEqual([ENTRIES[1][1]]);
  await expectLanded(page, ENTRIES[1][0]);
  await page.goForward();
  await expect.poll(() => current(page)).toEqual([ENTRIES[3][1]]);
  await expectLanded(page, ENTRIES[3][0]);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
  await expect.poll(() => current(page)).toEqual(['Anfang']);
});

test('after a link the next Tab goes on after its heading', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  await follow(page, ENTRIES[3][1]);
  await expect.poll(() => current(page)).toEqual([ENTRIES[3][1]]);
  await page.keyboard.press('Tab');
  const isBehind = await page.evaluate((id) => {
    const heading = document.getElementById(id)!;
    const position = heading.compareDocumentPosition(document.activeElement!);
    return Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING);
  }, ENTRIES[3][0]);
  expect(isBehind).toBe(true);
});

test('the bar is the progress: 0 at the first line, 1 with the last block in', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  const shown = () =>
    page
      .locator('.reading-progress-bar')
      .evaluate((bar) => bar.getBoundingClientRect().width / innerWidth);
  expect(await shown()).toBe(0);
  const end = await page.evaluate(() => {
    const { bottom } = document.querySelector('.article-body')!.getBoundingClientRect();
    return bottom + scrollY - innerHeight;
  });
  // Between the ends it is in proportion: half of the scroll is half of the bar.
  await page.evaluate((y) => {
    const { top } = document.querySelector('.description')!.getBoundingClientRect();
    const bar = document.querySelector('.masthead')!.clientHeight;
    const isSticky = getComputedStyle(document.querySelector('.masthead')!).position === 'sticky';
    scrollTo(0, (top + scrollY - (isSticky ? bar : 0) + y) / 2);
  }, end);
  await expect.poll(async () => Math.abs((await shown()) - 0.5)).toBeLessThan(0.01);
  const height = page.viewportSize()!.height;
  await page.setViewportSize({ width: page.viewportSize()!.width, height: height - 200 });
  await expect.poll(shown).toBeLessThan(0.49);
  await page.setViewportSize({ width: page.viewportSize()!.width, height });
  await page.evaluate((y) => scrollTo(0, y - 40), end);
  await expect.poll(shown).toBeGreaterThan(0.9);
  expect(await shown()).toBeLessThan(1);
  await page.evaluate((y) => scrollTo(0, y), end + 1);
  await expect.poll(shown).toBe(1);
  await page.evaluate(() => scrollTo(0, 1e6));
  await page.waitForTimeout(300);
  expect(await shown()).toBe(1);
  await expect(page.locator('.reading-progress-tick')).toHaveCount(sectionIds.length);
});

test('on a desktop list and sources stay in sight beside the text', async ({ page }) => {
  test.skip(isPhone(page), 'On a phone they are in the dock.');
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => scrollTo(0, 1000));
  for (const [id] of [['abschnitte'], ['quellen']] as const) {
    await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
    expect(await topOf(page, id)).toBe(88);
  }
});

test('the reading time left is told in words', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  const list = page.locator('#abschnitte');
  await expect(list).toContainText('noch 2 Min.');
  await page.evaluate(() => {
    const { bottom } = document.querySelector('.article-body')!.getBoundingClientRect();
    scrollTo(0, (bottom + scrollY - innerHeight) / 2);
  });
  await expect(list).toContainText('noch 1 Min.');
});

test('while the reader scrolls React renders nothing', async ({ page }) => {
  await page.addInitScript(() => {
    (window as any).commits = 0;
    (window as any).__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => ((window as any).commits += 1),
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    };
    (window as any).changes = 0;
  });
  await page.goto(PATH);
  await withReact(page);
  expect(await page.evaluate(() => (window as any).commits as number)).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    (window as any).commits = 0;
    new MutationObserver((records) => {
      const marked = records.filter(({ target }) =>
        (target as Element).hasAttribute('aria-current'),
      );
      (window as any).changes += marked.length;
    }).observe(document.body, { subtree: true, attributeFilter: ['aria-current'] });
  });
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 50);
    await page.waitForTimeout(25);
  }
  await page.waitForTimeout(300);
  const { commits, changes } = await page.evaluate(() => ({
    commits: (window as any).commits as number,
    changes: (window as any).changes as number,
  }));
  expect(changes).toBeGreaterThan(0);
  expect(commits).toBe(0);
});

test.describe('the list on a phone', () => {
  test.beforeEach(async ({ page }) => {
    test.skip(!isPhone(page), 'The list stands beside the text on a desktop.');
    await page.goto(PATH);
    await hydrated(page);
  });

  test('opens from the dock at the current entry, within reach of the thumb', async ({ page }) => {
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), sectionIds[1]!);
    const button = page.locator('.dock').getByRole('button');
    await expect(button.locator('.dock-place')).toHaveText('2/4');
    await expect(button.locator('.dock-time')).toHaveText(/^noch (unter )?\d Min\.$/);
    await expect(button.locator('.dock-label')).toHaveText('Putins Bitte an Musk');
    await button.click();
    const list = page.getByRole('navigation', { name: 'Abschnitte' });
    await expect(list).toBeVisible();
    await expect(list.getByRole('link', { name: 'Putins Bitte an Musk' })).toBeFocused();
    const box = (await list.boundingBox())!;
    expect(box.y).toBeGreaterThan(844 * 0.3);
    for (const link of await list.getByRole('link').all())
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });

  test('closes by Escape, and the focus comes back', async ({ page }) => {
    const button = page.locator('.dock').getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('navigation', { name: 'Abschnitte' });
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${PATH}$`));
  });

  test('closes by Back, and the page stays', async ({ page }) => {
    await page.evaluate(() => scrollTo(0, 500));
    await openList(page);
    const list = page.getByRole('navigation', { name: 'Abschnitte' });
    await expect(list).toBeVisible();
    await page.goBack();
    await expect(list).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${PATH}$`));
    expect(await page.evaluate(() => scrollY)).toBe(500);
    await expect(page.locator('.dock').getByRole('button')).toBeFocused();
  });

  test('leaves the page below it in its place', async ({ page }) => {
    await openList(page);
    await page.mouse.move(200, 100);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('adds no entry of its own before a link: Back leads to where the reader was', async ({
    page,
  }) => {
    await page.evaluate(() => scrollTo(0, 300));
    await follow(page, ENTRIES[2][1]);
    await expectLanded(page, ENTRIES[2][0]);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${PATH}$`));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await expect(page.locator('#abschnitte')).toBeHidden();
  });
});
