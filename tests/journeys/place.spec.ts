/** Nothing that a reader opens, closes or leaves moves the page. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { held, hydrated, current, isPhone, PATH, topOf } from './article.ts';

const SECTION = 'putins-bitte-an-musk';
const WITH_ATTRIBUTION = `${PATH}wer-sagt-das/`;

const scrollOf = (page: Page) => page.evaluate(() => Math.round(scrollY));

function card(page: Page): Locator {
  return page.getByRole('region', { name: 'Wer sagt das?' });
}

function list(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Abschnitte' });
}

/** Scrolls by input that the page hears, and waits until the page rests. */
async function scrollBy(page: Page, distance: number): Promise<void> {
  await page.mouse.move(page.viewportSize()!.width / 2, 300);
  await page.mouse.wheel(0, distance);
  await rest(page);
}

async function rest(page: Page): Promise<void> {
  let last = Number.NaN;
  await expect
    .poll(async () => {
      const before = last;
      last = await scrollOf(page);
      return last === before;
    })
    .toBe(true);
  await page.waitForTimeout(150);
}

/**
 * Lets all pages have the fonts of the system. Whether ours are there in time depends on the load
 * of the machine. A page in other fonts may be shorter than the place that the reader had reached.
 */
async function withoutFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}

/** Presses the middle of the first passage that nothing covers. */
async function pressPassage(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    for (const statement of document.querySelectorAll('.passage [data-statement]'))
      for (const box of statement.getClientRects()) {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (y > 100 && document.elementFromPoint(x, y)?.closest('.passage')) return { x, y };
      }
    throw new Error('No passage lies in the window.');
  });
  if (isPhone(page)) await page.touchscreen.tap(place.x, place.y);
  else await page.mouse.click(place.x, place.y);
}

async function openList(page: Page): Promise<void> {
  await page.locator('.dock').getByRole('button').tap();
  await expect(list(page)).toBeVisible();
}

/** Presses something that has no function. */
async function pressBeside(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    for (let top = 70; top < innerHeight - 80; top += 4) {
      const found = document.elementFromPoint(8, top);
      if (found?.matches('main, .page, #root, body, html')) return { x: 8, y: top };
    }
    throw new Error('Everything in the window does something.');
  });
  if (isPhone(page)) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

const WAYS: Record<string, (page: Page) => Promise<void>> = {
  Escape: (page) => page.keyboard.press('Escape'),
  Back: async (page) => void (await page.goBack()),
  'a press beside it': pressBeside,
  'its button': async (page) => {
    const button = card(page).getByRole('button', { name: 'Schließen' });
    await (isPhone(page) ? button.tap() : button.click());
  },
};

/** Comes from another document, so that Back has somewhere to lead. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto('/icon.svg');
  await page.goto(path);
  await hydrated(page);
  await rest(page);
}

for (const hash of ['', `#${SECTION}`])
  for (const scrolled of ['', 'before it is opened', 'while it is open'])
    for (const [way, close] of Object.entries(WAYS)) {
      const where = `${hash ? 'at a section' : 'at an article'}${scrolled && `, scrolled ${scrolled}`}`;

      test(`${where}: the card closed by ${way} leaves the page where it is`, async ({ page }) => {
        await arrive(page, WITH_ATTRIBUTION + hash);
        if (scrolled === 'before it is opened') await scrollBy(page, 700);
        await pressPassage(page);
        await expect(card(page)).toBeFocused();
        if (scrolled === 'while it is open') await scrollBy(page, 120);
        const before = await scrollOf(page);
        await close(page);
        await expect(card(page)).toBeHidden();
        await rest(page);
        expect(await scrollOf(page)).toBe(before);
        await expect(page).toHaveURL(new RegExp(`wer-sagt-das/${hash}$`));
        // No press of Back is lost for what has been closed.
        await page.goBack();
        await expect(page).toHaveURL(/icon\.svg$/);
      });

      if (way === 'its button' || scrolled === 'while it is open') continue;
      test(`${where}: the list closed by ${way} leaves the page where it is`, async ({ page }) => {
        test.skip(!isPhone(page), 'The list stands beside the text on a desktop.');
        await arrive(page, PATH + hash);
        if (scrolled) await scrollBy(page, 700);
        const before = await scrollOf(page);
        await openList(page);
        await close(page);
        await expect(list(page)).toBeHidden();
        await rest(page);
        expect(await scrollOf(page)).toBe(before);
        await page.goBack();
        await expect(page).toHaveURL(/icon\.svg$/);
      });
    }

test('a link to another document works while a card is open', async ({ page }) => {
  await arrive(page, `${WITH_ATTRIBUTION}#${SECTION}`);
  await pressPassage(page);
  await expect(card(page)).toBeVisible();
  await page.getByRole('link', { name: 'Lesart, Startseite' }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#${SECTION}$`));
});

test('after a section link out of an open card Back leads to where the reader was, then away', async ({
  page,
}) => {
  test.skip(isPhone(page), 'On a phone no link to a section lies beside the card.');
  await arrive(page, WITH_ATTRIBUTION);
  await scrollBy(page, 400);
  const before = await scrollOf(page);
  await pressPassage(page);
  await list(page).getByRole('link', { name: 'Trump plant' }).click();
  await expect(card(page)).toBeHidden();
  await rest(page);
  expect(await scrollOf(page)).not.toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp('wer-sagt-das/$'));
  await expect.poll(() => scrollOf(page)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/icon\.svg$/);
});

test('Forward after closing by Back opens nothing, moves nothing and costs no press of Back', async ({
  page,
}) => {
  await arrive(page, `${WITH_ATTRIBUTION}#${SECTION}`);
  await scrollBy(page, 300);
  const before = await scrollOf(page);
  await pressPassage(page);
  await expect(card(page)).toBeVisible();
  await page.goBack();
  await expect(card(page)).toBeHidden();
  await page.goForward();
  await rest(page);
  expect(await scrollOf(page)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/icon\.svg$/);
});

test('a reload under the open list keeps the place, and Back leads away', async ({ page }) => {
  test.skip(!isPhone(page), 'The list stands beside the text on a desktop.');
  await withoutFonts(page);
  await arrive(page, `${PATH}#${SECTION}`);
  await scrollBy(page, 500);
  const before = await scrollOf(page);
  await openList(page);
  await page.reload();
  await hydrated(page);
  await expect(list(page)).toBeHidden();
  await expect.poll(() => scrollOf(page)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/icon\.svg$/);
});

test('a card opened and closed many times costs one press of Back', async ({ page }) => {
  await arrive(page, WITH_ATTRIBUTION);
  for (const close of [WAYS['Escape']!, pressBeside, WAYS['Back']!, WAYS['Escape']!]) {
    await pressPassage(page);
    await expect(card(page)).toBeVisible();
    await close(page);
    await expect(card(page)).toBeHidden();
    await rest(page);
  }
  await page.goBack();
  await expect(page).toHaveURL(/icon\.svg$/);
});

test('after a deep link Back from the sources or a statement leads to where the reader was', async ({
  page,
}) => {
  await arrive(page, `${PATH}#${SECTION}`);
  await scrollBy(page, 600);
  const before = await scrollOf(page);
  if (isPhone(page)) {
    await page.locator('.dock').getByRole('button').tap();
    await page.locator('#abschnitte').getByRole('link', { name: 'Quellen' }).tap();
  } else {
    await page.locator('.source').first().locator('summary').click();
    await page.locator('.source').first().locator('.statement-link').first().click();
  }
  await rest(page);
  await page.goBack();
  await rest(page);
  expect(await scrollOf(page)).toBe(before);
  await page.goForward();
  await rest(page);
  await page.goBack();
  await rest(page);
  expect(await scrollOf(page)).toBe(before);
});

test('a reload keeps the place that the reader has reached after a deep link', async ({ page }) => {
  await withoutFonts(page);
  await arrive(page, `${PATH}#${SECTION}`);
  await scrollBy(page, 600);
  const before = await scrollOf(page);
  const section = await current(page);
  await page.reload();
  await hydrated(page);
  await rest(page);
  expect(await scrollOf(page)).toBe(before);
  expect(await current(page)).toEqual(section);
});

test('a reload at the end of the page ends there, though the page comes to its length late', async ({
  page,
}) => {
  await withoutFonts(page);
  await arrive(page, `${PATH}#${SECTION}`);
  await scrollBy(page, 20_000);
  const before = await scrollOf(page);
  await page.route('**/assets/later-*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('contentinfo')).toHaveCSS('visibility', 'visible');
  await expect.poll(() => scrollOf(page)).toBe(before);
});

test('on return from another document the place is the one that was left', async ({ page }) => {
  await withoutFonts(page);
  await arrive(page, `${PATH}#${SECTION}`);
  await scrollBy(page, 600);
  const before = await scrollOf(page);
  await page.goto('/icon.svg');
  await page.goBack();
  await hydrated(page);
  await rest(page);
  expect(await scrollOf(page)).toBe(before);
});

for (const path of [
  `${PATH}index.html`,
  '/index.html',
  `/${PATH}`,
  `${PATH}/`,
  `/archive/2026${PATH}`,
])
  test(`a finished article stays itself at ${path}`, async ({ page }) => {
    // Some hosts answer these addresses with the article. The page must stay that article.
    await page.route(
      (url) => url.pathname === path,
      async (route) =>
        route.fulfill({
          response: await route.fetch({ url: route.request().url().replace(path, PATH) }),
        }),
    );
    await page.goto(`http://localhost:${process.env['JOURNEY_PORT'] ?? 4174}${path}#${SECTION}`);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Direkter Draht zu Putin');
    expect(await topOf(page, SECTION)).toBeLessThan(120);
    await expect.poll(() => current(page)).toEqual(['Putins Bitte an Musk']);
  });

test('every tap on a passage opens its card, which closes by Back, and the page stays', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'A desktop has no finger.');
  await arrive(page, WITH_ATTRIBUTION);
  const count = await page.locator('.passage [data-statement]').count();
  for (let index = 0; index < count; index++) {
    const statement = page.locator('.passage [data-statement]').nth(index);
    await statement.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const before = await scrollOf(page);
    const place = await statement.evaluate((it) => {
      const boxes = [...it.getClientRects()];
      const box = boxes.find(
        ({ left, top, width, height }) =>
          document
            .elementFromPoint(left + width / 2, top + height / 2)
            ?.closest('[data-statement]') === it,
      )!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.touchscreen.tap(place.x, place.y);
    await expect(card(page)).toBeVisible();
    await expect(card(page).getByRole('button', { name: 'Schließen' })).toBeVisible();
    // The pressed passage stays in sight, and nothing has moved.
    expect(await scrollOf(page)).toBe(before);
    const covers = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('.source-card') !== null,
      place,
    );
    expect(covers).toBe(false);
    await page.waitForTimeout(400);
    await expect(card(page)).toBeVisible();
    await page.goBack();
    await expect(card(page)).toBeHidden();
    expect(await scrollOf(page)).toBe(before);
  }
});

test('a pointer that passes over the text opens no card, one that rests does', async ({ page }) => {
  test.skip(isPhone(page), 'A phone has no pointer that rests.');
  await arrive(page, WITH_ATTRIBUTION);
  const box = (await page.locator('.passage').first().boundingBox())!;
  const shown = async () => card(page).isVisible();
  await page.mouse.move(box.x + 40, box.y + 20);
  await page.waitForTimeout(60);
  await page.mouse.move(5, 450);
  await page.waitForTimeout(400);
  expect(await shown()).toBe(false);
  await page.mouse.move(box.x + 40, box.y + 20);
  await expect(card(page)).toBeVisible();
});

test('a card and a list that are open while the tablet is turned stay in sight and can be closed', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'A desktop is not turned.');
  await page.setViewportSize({ width: 820, height: 1180 });
  await arrive(page, WITH_ATTRIBUTION);
  await pressPassage(page);
  await expect(card(page)).toBeVisible();
  await page.setViewportSize({ width: 1210, height: 820 });
  await page.waitForTimeout(200);
  await expect(card(page)).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await page.setViewportSize({ width: 820, height: 1180 });
  await openList(page);
  await page.setViewportSize({ width: 1210, height: 820 });
  await page.waitForTimeout(200);
  // Beside the text the list is a part of the page again, not a sheet over it.
  await expect(list(page)).toBeVisible();
  expect(await list(page).evaluate((it) => it.matches(':popover-open'))).toBe(false);
  await list(page).getByRole('link', { name: 'Putins Bitte' }).click();
  await expect.poll(() => current(page)).toEqual(['Putins Bitte an Musk']);
});

for (const hash of ['', `#${SECTION}`])
  test(`a phone that is turned goes on at the same sentence${hash && ', at a hash'}`, async ({
    page,
  }) => {
    test.skip(!isPhone(page), 'A desktop is not turned.');
    await arrive(page, PATH + hash);
    await scrollBy(page, 700);
    const sentence = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-statement]')].findIndex(
        (it) => it.getBoundingClientRect().bottom > 80,
      ),
    );
    const seen = page.locator('[data-statement]').nth(sentence);
    const topOfSeen = () => seen.evaluate((it) => it.getBoundingClientRect().top);
    const before = await topOfSeen();
    for (const size of [
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await rest(page);
      const { top, bottom } = await seen.evaluate((it) => it.getBoundingClientRect());
      expect(bottom).toBeGreaterThan(0);
      expect(top).toBeLessThan(size.height / 3);
    }
    // Less than a line. The bar stands over the text in one of the two positions only.
    expect(Math.abs((await topOfSeen()) - before)).toBeLessThan(30);
  });

test('a list opened before the script came closes when a section is chosen', async ({ page }) => {
  test.skip(!isPhone(page), 'The list stands beside the text on a desktop.');
  const release = await held(page, '**/*.js');
  await page.goto(PATH, { waitUntil: 'commit' });
  await page.locator('.dock').getByRole('button').tap();
  await expect(list(page)).toBeVisible();
  release();
  await hydrated(page);
  await list(page).getByRole('link', { name: 'Ukrainische' }).click();
  await expect(list(page)).toBeHidden();
  await expect(page.locator('#ukrainische-offensive-verhindert')).toBeInViewport();
});

test('a link to a source beside the text leaves the text where it is', async ({ page }) => {
  test.skip(isPhone(page), 'On a phone the sources come after the text.');
  await arrive(page, PATH);
  await scrollBy(page, 400);
  const before = await scrollOf(page);
  for (const hash of ['#quelle-trump', '#quelle-wsj', '#quellen']) {
    await page.evaluate((it) => {
      const link = document.createElement('a');
      link.href = it;
      document.querySelector('.page')!.append(link);
      link.click();
      link.remove();
    }, hash);
    await rest(page);
    expect(await scrollOf(page)).toBe(before);
    await expect.poll(() => current(page)).toEqual(['Quellen']);
  }
});

test('a link to words that are gone leads to their section, though its name is mangled', async ({
  page,
}) => {
  await page.goto(`${PATH}#Putins%20Bitte%20an%20Musk:~:text=Das%20steht%20hier%20nicht`);
  await hydrated(page);
  await expect.poll(() => current(page)).toEqual(['Putins Bitte an Musk']);
  expect(await topOf(page, SECTION)).toBeLessThan(120);
});

test('a deep link leads to its section though the text grows before the scripts begin', async ({
  page,
}) => {
  await withoutFonts(page);
  await page.addInitScript(() => {
    const soon = requestAnimationFrame;
    (window as any).requestAnimationFrame = (run: FrameRequestCallback) =>
      setTimeout(() => soon(run), 600);
    addEventListener('load', () =>
      setTimeout(() => (document.documentElement.style.fontSize = '200%'), 200),
    );
  });
  await page.goto(`${PATH}#ukrainische-offensive-verhindert`);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.style.fontSize))
    .toBe('200%');
  await hydrated(page);
  await expect.poll(() => topOf(page, 'ukrainische-offensive-verhindert')).toBeLessThan(200);
  expect(await topOf(page, 'ukrainische-offensive-verhindert')).toBeGreaterThan(0);
});

test('nothing covers the section that a link with attribution on leads to', async ({ page }) => {
  await page.goto(`${WITH_ATTRIBUTION}#${SECTION}`);
  await hydrated(page);
  await rest(page);
  const isSeen = await page.evaluate((id) => {
    const heading = document.getElementById(id)!;
    const { left, top, height } = heading.getBoundingClientRect();
    return heading.contains(document.elementFromPoint(left + 20, top + height / 2));
  }, SECTION);
  expect(isSeen).toBe(true);
});

test('who scrolls on from a section by other means than input stays there', async ({ page }) => {
  await page.goto(`${PATH}#${SECTION}`);
  await hydrated(page);
  // A tap on the status bar, a screen reader and a voice scroll without an event of their own.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await rest(page);
  const left = await scrollOf(page);
  expect(left).toBeGreaterThan(1000);
  await page.evaluate(() =>
    document.querySelector('.footer')!.append(document.createElement('hr')),
  );
  await rest(page);
  expect(await scrollOf(page)).toBe(left);
});
