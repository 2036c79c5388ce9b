/** Nothing is wider than the window, and nothing that can be reached lies out of reach. */
import type { Server } from 'node:http';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../browser/chromium.ts';
import { hydrated, isPhone, PATH, withReact } from './article.ts';
import { violations } from './axe.ts';
import { wrongLanguages } from '../reader/wrongLanguages.ts';
import { serveNastyLibrary } from './nastyLibrary.ts';

const launchOptions = chromiumLaunchOptions();
let server: Server | undefined;
let nasty = '';

test.beforeAll(async () => {
  test.setTimeout(60_000);
  ({ server, origin: nasty } = await serveNastyLibrary());
});

test.afterAll(() => server?.close());

/** Elements that reach beyond the sides of the window and are not clipped. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { width = 0 } = visualViewport ?? {};
    const isClipped = (element: Element): boolean =>
      getComputedStyle(element).overflowX !== 'visible' ||
      (element.parentElement !== null && isClipped(element.parentElement));
    const found = [...document.querySelectorAll('.page, .page *, .masthead *, .notice *')].filter(
      (element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > left && (left < -1 || right > width + 1) && !isClipped(element);
      },
    );
    const names = found.map((element) => element.outerHTML.slice(0, 60));
    const { scrollWidth } = document.documentElement;
    return scrollWidth > width ? [`page of ${scrollWidth}`, ...names] : names;
  });
}

async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The text spacing of WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
const LARGE = 'html { font-size: 200% }';
const NASTY = [
  '404.html',
  '',
  ...['lange-woerter', 'niederlands', 'kirillica', 'dlinnye-slova', 'arabi'].map(
    (slug) => `${slug}/wer-sagt-das/`,
  ),
];

for (const width of [320, 390, 680, 1200, 1360])
  for (const [how, css] of Object.entries({ plain: '', large: LARGE, spaced: SPACING }))
    test(`nothing is wider than a window of ${width} pixels, text ${how}`, async ({ page }) => {
      test.skip(isPhone(page) && width !== 390, 'A phone keeps its width.');
      test.setTimeout(60_000);
      await page.setViewportSize({ width, height: 800 });
      // On a slow line the page first shows a wider typeface of the system.
      if (how !== 'large') await page.route('**/*.woff2', (route) => route.abort());
      for (const path of NASTY) {
        await page.goto(`${nasty}/${path}`);
        await dress(page, `details::details-content { content-visibility: visible } ${css}`);
        await page.locator('details').evaluateAll((all) => {
          for (const it of all) (it as HTMLDetailsElement).open = true;
        });
        expect(await stickingOut(page), path).toEqual([]);
      }
    });

/** Boxes of the page that hold more than they show. */
async function cutOff(page: Page): Promise<string[]> {
  return page.locator('.page, .page *, .masthead *').evaluateAll((all) =>
    all
      .filter((it) => {
        if (it.closest('.visually-hidden, svg') || it.clientWidth === 0) return false;
        const { overflowX } = getComputedStyle(it);
        return overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
      })
      .map((it) => it.outerHTML.slice(0, 60)),
  );
}

/** Text, panel and list, in widths of their own letters. */
async function columnWidths(page: Page): Promise<number[]> {
  return page
    .locator('.page > main, .page > .source-panel, .page > .section-nav')
    .evaluateAll((all) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      return all.map((it) => Math.round(it.getBoundingClientRect().width / rem));
    });
}

/** A browser whose reader has set the size of text in it. */
async function withTextAt(percent: number): Promise<Browser> {
  const size = `--blink-settings=defaultFontSize=${(16 * percent) / 100}`;
  return chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), size] });
}

for (const width of [1024, 1360, 1920])
  for (const percent of [100, 150, 200])
    test(`columns have room for their words, ${width} pixels wide, text at ${percent} %`, async ({
      page: styled,
    }) => {
      test.skip(isPhone(styled), 'A phone has no columns.');
      // Readers set the size in the browser, or in a style of their own.
      const browser = await withTextAt(percent);
      const set = await browser.newPage();
      for (const page of [set, styled]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${nasty}/lange-woerter/wer-sagt-das/`);
        await hydrated(page);
        if (page === styled) await dress(page, `html { font-size: ${percent}% }`);
        const [text = 0, panel = 0, list = 0] = await columnWidths(page);
        expect(text).toBeGreaterThanOrEqual(30);
        expect(panel).toBeGreaterThanOrEqual(13);
        // It may be a closed sheet.
        expect(list === 0 || list >= 13).toBe(true);
        expect(await stickingOut(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        await page.locator('.article-body .passage [data-statement]').first().click();
        const card = page.getByRole('region', { name: 'Wer sagt das?' });
        await expect(card).toBeInViewport();
        expect(await stickingOut(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
      }
      await browser.close();
    });

test('what lies over the page is as narrow as the window', async ({ page }) => {
  await page.setViewportSize({ width: isPhone(page) ? 390 : 320, height: 800 });
  for (const css of [LARGE, SPACING]) {
    await page.goto(`${nasty}/lange-woerter/wer-sagt-das/#${'y'.repeat(200)}`);
    await hydrated(page);
    await dress(page, css);
    await expect(page.getByRole('status')).not.toBeEmpty();
    expect(await stickingOut(page), 'notice').toEqual([]);
    const close = page.getByRole('button', { name: 'Schließen' });
    await expect(close).toBeInViewport({ ratio: 0.9 });
    await close.click();
    await page
      .locator('.passage [data-statement]')
      .nth(3)
      .evaluate((it: HTMLElement) => it.click());
    await expect(page.getByRole('region', { name: 'Wer sagt das?' })).toBeVisible();
    expect(await stickingOut(page), 'card').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.dock-here').click();
    await expect(page.locator('#abschnitte')).toBeVisible();
    const { scrollWidth, clientWidth } = await page
      .locator('#abschnitte')
      .evaluate((it) => ({ scrollWidth: it.scrollWidth, clientWidth: it.clientWidth }));
    expect(scrollWidth).toBe(clientWidth);
    expect(await stickingOut(page), 'list').toEqual([]);
  }
});

test('with large text the dock shows whole numbers, and its parts do not overlap', async ({
  page: ordinary,
}) => {
  test.skip(!isPhone(ordinary), 'A desktop has no dock.');
  for (const [width, height, percent] of [
    [390, 1200, 200],
    [360, 1200, 175],
    [320, 1200, 150],
    [320, 1200, 200],
    // Too low for bars, in letters of that size: the dock stands below the masthead.
    [390, 800, 200],
    [320, 640, 200],
  ] as const) {
    const browser = await withTextAt(percent);
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${nasty}/lange-woerter/#teil-10`);
    await hydrated(page);
    const dock = page.locator('.dock');
    await expect(dock.locator('.dock-place')).toHaveText('12/12');
    const boxes = await dock.evaluate((it) =>
      ['.dock-place', '.dock-here', '.dock-attribution', '.dock-attribution span'].map((part) => {
        const { left, right, height: tall } = it.querySelector(part)!.getBoundingClientRect();
        return { left, right, tall };
      }),
    );
    const [place, here, switching, words] = boxes;
    const at = `${width} × ${height}, ${percent} %`;
    expect(place!.right, at).toBeLessThanOrEqual(here!.right + 1);
    expect(here!.right, at).toBeLessThanOrEqual(switching!.left + 1);
    expect(
      Math.min(switching!.right - switching!.left, switching!.tall),
      at,
    ).toBeGreaterThanOrEqual(44);
    expect(words!.right, at).toBeLessThanOrEqual(switching!.right);
    expect(switching!.right, at).toBeLessThanOrEqual(width);
    await browser.close();
  }
});

test('the wheel scrolls the page over a column that does not overflow', async ({ page }) => {
  test.skip(isPhone(page), 'A phone has no columns.');
  await page.goto(PATH);
  await hydrated(page);
  await page.setViewportSize({ width: 1360, height: 1250 });
  for (const name of ['.section-nav', '.source-panel']) {
    await page.reload();
    await page.evaluate(() => scrollTo(0, 300));
    const column = page.locator(name);
    const spare = await column.evaluate((it) => it.scrollHeight - it.clientHeight);
    expect(spare, name).toBe(0);
    await column.hover({ position: { x: 60, y: 60 } });
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY), name).toBeGreaterThan(400);
  }
});

for (const width of [760, 1360, 1920, 2560])
  for (const scrolled of [0, 700])
    test(`the quote button stands at the selection, ${width} wide, ${scrolled} down`, async ({
      page,
    }) => {
      test.skip(isPhone(page), 'Fingers find it at the foot.');
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PATH);
      await hydrated(page);
      await page.evaluate((top) => scrollTo(0, top), scrolled);
      for (const edge of [80, 330, 600]) {
        const lines = await page.evaluate(select, edge);
        const button = page.getByRole('button', { name: 'Zitat kopieren' });
        await expect
          .poll(async () => {
            const box = await button.boundingBox();
            if (!box) return 'no button';
            const above = lines.top - box.y - box.height;
            const below = box.y - lines.bottom;
            const gap = lines.top < 120 ? below : above;
            return gap >= 0 && gap <= 16 && Math.abs(box.x - lines.left) <= 2;
          })
          .toBe(true);
        await page.evaluate(() => getSelection()?.removeAllRanges());
        await expect(button).toHaveCount(0);
      }
    });

/** Selects some words of the text near a height in the window. Returns their place. */
function select(near: number) {
  const texts = document.createTreeWalker(document.querySelector('.article')!, 4);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (let start = 0; start + 20 < (node.nodeValue ?? '').length; start += 10) {
      // A quote begins with a letter, and the button stands at that letter.
      if (/\s/.test(node.nodeValue![start]!)) continue;
      range.setStart(node, start);
      range.setEnd(node, start + 20);
      const { top, left, bottom, height } = range.getBoundingClientRect();
      // One line, so that the test knows where the selection begins.
      if (top < near || height > 45 || !node.parentElement!.closest('[data-statement]')) continue;
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return { top, left, bottom };
    }
  throw new Error('No words there.');
}

for (const [width, height] of [
  [390, 844],
  [680, 700],
] as const)
  test(`at ${width} × ${height} nothing that has the focus is hidden by a bar`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await page.goto(`${PATH}wer-sagt-das/`);
    await hydrated(page);
    const hidden: string[] = [];
    let count = 0;
    for (let steps = 0; steps < 120; steps += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        // The passage shows the focus of the link that follows its words.
        const shown = element.closest('.passage') ?? element;
        if (element.closest('.masthead, .skip-link')) return { name: '' };
        const bar = document.querySelector('.masthead')!.getBoundingClientRect().bottom;
        const dock = document.querySelector('.dock')!.getBoundingClientRect().top;
        const rects = [...shown.getClientRects()];
        const isSeen = rects.some(({ top, bottom }) => bottom > bar + 2 && top < dock - 2);
        return { name: isSeen ? '' : element.outerHTML.slice(0, 90) };
      });
      if (at === null && count > 10) break;
      if (at) count += 1;
      if (at && at.name !== '') hidden.push(at.name);
      if (steps === 20) await page.evaluate(() => scrollBy(0, 300));
    }
    expect(count).toBeGreaterThan(25);
    expect(hidden).toEqual([]);
  });

test('without our colours the states can still be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${PATH}wer-sagt-das/#putins-bitte-an-musk`);
  await hydrated(page);
  const looks = async (selector: string, index = 0) =>
    page
      .locator(selector)
      .nth(index)
      .evaluate((it) => {
        const { color, backgroundColor, borderInlineStart, outlineStyle } = getComputedStyle(it);
        return [color, backgroundColor, borderInlineStart, outlineStyle].join(' / ');
      });
  const other = '#abschnitte a:not([aria-current])';
  expect(await looks('#abschnitte a[aria-current]')).not.toBe(await looks(other));
  expect(await looks('#putins-bitte-an-musk')).not.toBe(
    await looks('#ukrainische-offensive-verhindert'),
  );
  // A pressed button also looks pressed.
  await page.locator('.only-button').first().click();
  expect(await looks('.only-button')).not.toBe(await looks('.only-button', 1));
  expect(await looks('[data-dimmed]')).not.toBe(await looks('[data-statement]:not([data-dimmed])'));
  const attribution = page.getByRole('switch', { name: 'Wer sagt das?' });
  const shown = isPhone(page) ? '.dock-attribution' : '.attribution-switch';
  const on = await looks(shown);
  await attribution.evaluate((it: HTMLInputElement) => it.click());
  expect(await looks(shown)).not.toBe(on);
  await page.evaluate(() => scrollTo(0, 500));
  const bar = page.locator('.reading-progress-bar');
  expect(await bar.evaluate((it) => getComputedStyle(it).backgroundColor)).not.toBe(
    await page.locator('body').evaluate((it) => getComputedStyle(it).backgroundColor),
  );
});

test('a text from right to left sets the direction of its page, and an English interface says its language', async ({
  page,
}) => {
  await page.goto(`${nasty}/arabi/wer-sagt-das/`);
  await hydrated(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const languageOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((it) => it.closest('[lang]')?.getAttribute('lang'));
  for (const ours of ['.skip-link', '.logo', '.tool', '.dock-here', '.section-nav', '.remaining'])
    expect(await languageOf(ours), ours).toBe('en');
  for (const ours of ['.section-nav ol li:first-child a', '.section-nav ol li:last-child a'])
    expect(await languageOf(ours), ours).toBe('en');
  for (const ours of ['.source-panel', '.panel-note', 'summary', '.only-button', '.notice'])
    expect(await languageOf(ours), ours).toBe('en');
  for (const ours of [
    '.passage-source',
    '.section-link',
    '.credit-line time',
    '.footer p:last-child',
  ])
    expect(await languageOf(ours), ours).toBe('en');
  for (const theirs of ['.headline', '.passage [data-statement]', '.section-nav li:nth-child(2) a'])
    expect(await languageOf(theirs), theirs).toBe('ar');
  for (const theirs of ['.source-name', '.source-statements a', '.credit-line span', '.footer p'])
    expect(await languageOf(theirs), theirs).toBe('ar');

  // The list stands where a line begins.
  if (!isPhone(page)) {
    const [list, text] = await Promise.all([
      page.locator('.section-nav').boundingBox(),
      page.locator('.headline').boundingBox(),
    ]);
    expect(list!.x).toBeGreaterThan(text!.x);
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 3));
  await expect
    .poll(() =>
      page.locator('.reading-progress-bar').evaluate((it) => it.getBoundingClientRect().right),
    )
    .toBe(page.viewportSize()!.width);
});

test('every word states its language where the interface speaks another than the article', async ({
  page,
}) => {
  await page.goto(`${nasty}/kirillica/wer-sagt-das/`);
  await hydrated(page);
  const wrong = () => page.locator('body').evaluate(wrongLanguages);
  expect(await wrong(), 'page').toEqual([]);
  for (const nth of [0, 1, 2, 3]) {
    await page.locator('.passage [data-statement]').nth(nth).click();
    await expect(page.getByRole('region', { name: 'Who says that?' })).toBeVisible();
    expect(await wrong(), `card ${nth}`).toEqual([]);
    await page.keyboard.press('Escape');
  }
  if (isPhone(page)) await page.locator('.dock-here').click();
  expect(await wrong(), 'list').toEqual([]);
  if (isPhone(page)) await page.keyboard.press('Escape');

  const notice = page.getByRole('status');
  for (const [hash, words] of [
    ['chto-bylo-dalsje', 'You probably meant'],
    ['nichego', 'has these sections'],
  ] as const) {
    await page.evaluate((it) => (location.hash = it), hash);
    await expect(notice).toContainText(words);
    expect(await wrong(), words).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
  }

  await page.locator('.headline').selectText();
  await expect(page.getByRole('button', { name: 'Copy quote' })).toBeVisible();
  expect(await wrong(), 'quote').toEqual([]);
});

test('axe finds no fault on a list of articles, and on pages in other languages', async ({
  page,
}) => {
  await page.goto(`${nasty}/`);
  expect(await violations(page)).toEqual([]);
  for (const slug of ['kirillica', 'arabi']) {
    await page.goto(`${nasty}/${slug}/wer-sagt-das/`);
    await hydrated(page);
    await page.locator('.article-body .passage [data-statement]').first().click();
    await expect(page.getByRole('region', { name: 'Who says that?' })).toBeVisible();
    expect(await violations(page), slug).toEqual([]);
  }
});

for (const isDenied of [false, true])
  test(`what the notice of sharing says states its language, copying ${isDenied ? 'denied' : 'allowed'}`, async ({
    page,
  }) => {
    await page.addInitScript((denied) => {
      const writeText = () => (denied ? Promise.reject(new Error('denied')) : Promise.resolve());
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      Object.defineProperty(navigator, 'share', { value: undefined });
      document.execCommand = () => false;
    }, isDenied);
    await page.goto(`${nasty}/kirillica/`);
    await hydrated(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
    expect(await page.locator('body').evaluate(wrongLanguages)).toEqual([]);
    await page.getByRole('button', { name: 'Copy the link: The whole article' }).click();
    await expect(page.getByRole('status')).toContainText(
      isDenied ? 'Copy it from here' : 'Link to the article copied',
    );
    expect(await page.locator('body').evaluate(wrongLanguages)).toEqual([]);
    const field = page.getByRole('textbox', { name: /Copy it from here/ });
    await expect(field).toHaveCount(isDenied ? 1 : 0);
    if (isDenied) await expect(field).toHaveAttribute('lang', 'ru');
  });

test('an article without headed sections has no list, and no button or link that leads to one', async ({
  page,
}) => {
  for (const [slug, list, aloud] of [
    ['ein-teil', 'Abschnitte', 'Vorlesen'],
    ['niederlands', 'Sections', 'Read aloud'],
  ] as const) {
    await page.goto(`${nasty}/${slug}/`);
    await hydrated(page);
    await expect(page.getByRole('navigation', { name: list })).toHaveCount(0);
    await expect(page.locator('.dock-here')).toHaveCount(0);
    await expect(page.locator('.skip-link')).toHaveCount(2);
    await expect(page.getByRole('banner').getByRole('button', { name: aloud })).toBeVisible();
    await expect(page.locator('.reading-progress-bar')).toHaveCSS(
      'transform',
      'matrix(0, 0, 0, 1, 0, 0)',
    );
    expect(await violations(page), slug).toEqual([]);
    // React keeps what it finds.
    await withReact(page);
    await expect(page.getByRole('navigation', { name: list })).toHaveCount(0);
  }
  await expect(page.locator('.dock, .portion-strip, .attribution-switch')).toHaveCount(0);
});

test('a list of articles in German reads from left to right beside such a text', async ({
  page,
}) => {
  await page.goto(`${nasty}/`);
  const [first, last] = await page
    .locator('.teaser[dir="rtl"] time')
    .evaluate(({ firstChild: text }) => {
      const leftOf = (at: number) => {
        const range = document.createRange();
        range.setStart(text!, at);
        range.setEnd(text!, at + 1);
        return range.getBoundingClientRect().left;
      };
      return [leftOf(0), leftOf(text!.textContent!.length - 1)];
    });
  expect(first).toBeLessThan(last ?? 0);
});

test('on paper the numbers of the endnotes of such a text stand within the page', async ({
  page,
}) => {
  await page.goto(`${nasty}/arabi/`);
  await page.emulateMedia({ media: 'print' });
  const room = await page
    .locator('.source')
    .first()
    .evaluate(
      (it) => it.parentElement!.getBoundingClientRect().right - it.getBoundingClientRect().right,
    );
  expect(room).toBeGreaterThan(15);
});

test('a German page says its language once, and share pages say direction too', async ({
  request,
}) => {
  const german = await (await request.get(PATH)).text();
  expect(german.match(/ lang="/g)).toHaveLength(1);
  expect(german).not.toContain(' dir="');
  const share = await (await request.get(`${nasty}/arabi/talab/`)).text();
  expect(share).toContain('<html lang="ar" dir="rtl">');
  const front = await (await request.get(`${nasty}/`)).text();
  expect(front).toMatch(/<article[^>]* lang="ar" dir="rtl"/);
});

test('buttons that look alike are told apart by name', async ({ page }) => {
  await page.goto(PATH);
  await hydrated(page);
  const panel = page.locator('.source-panel');
  for (const name of ['WSJ', 'Musk']) {
    await expect(
      panel.getByRole('button', { name: `${name} im Text hervorheben`, includeHidden: true }),
    ).toHaveCount(1);
  }
  const mismatched = await panel
    .locator(':is(summary, button)[aria-label]')
    .evaluateAll((all) =>
      all.filter((it) => !it.ariaLabel!.startsWith(it.textContent)).map((it) => it.outerHTML),
    );
  expect(mismatched).toEqual([]);
});

test('following “Quellen” marks the heading and not the whole panel', async ({ page }) => {
  await page.goto(`${PATH}#quellen`);
  const animated = (selector: string) =>
    page.locator(selector).evaluate((it) => getComputedStyle(it).animationName);
  expect(await animated('#quellen')).toBe('none');
  expect(await animated('#quellen .panel-heading')).toMatch(/^arrival/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list closes when a link in it is followed, and opens again', async ({ page }) => {
    test.skip(!isPhone(page), 'The list is a column.');
    await page.goto(PATH);
    const list = page.locator('#abschnitte');
    for (const id of ['putins-bitte-an-musk', 'trump-plant-musk-in-regierungsrolle']) {
      await page.locator('.dock-here').tap();
      await expect(list).toBeVisible();
      await list.locator(`a[href="#${id}"]`).tap();
      await expect(list).toBeHidden();
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
  });
});

test('an open list becomes the column when the window grows wide', async ({ page }) => {
  test.skip(isPhone(page), 'A phone cannot be resized here.');
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(`${PATH}#putins-bitte-an-musk`);
  await hydrated(page);
  const list = page.locator('#abschnitte');
  await page.locator('.dock-here').click();
  await expect(list).toBeVisible();
  await page.setViewportSize({ width: 1360, height: 900 });
  const open = await list.boundingBox();
  await page.goto('about:blank');
  await page.goto(`${PATH}#putins-bitte-an-musk`);
  const column = await list.boundingBox();
  expect(Math.abs(open!.x - column!.x)).toBeLessThan(2);
  expect(Math.abs(open!.y - column!.y)).toBeLessThan(40);
  expect(open!.width).toBeCloseTo(column!.width, 0);
});

test('an open card is in the window when it grows wide', async ({ page }) => {
  test.skip(isPhone(page), 'A phone cannot be resized here.');
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(`${PATH}wer-sagt-das/`);
  await hydrated(page);
  await page.evaluate(() => scrollTo(0, 900));
  await page.locator('.passage [data-statement]').nth(6).click();
  await page.setViewportSize({ width: 1360, height: 900 });
  const card = page.getByRole('region', { name: 'Wer sagt das?' });
  await expect(card).toBeInViewport({ ratio: 1 });
  const [box, text] = await Promise.all([
    card.boundingBox(),
    page.locator('.article').boundingBox(),
  ]);
  expect(box!.x).toBeGreaterThanOrEqual(text!.x + text!.width);
});

test('the page does not move while the list lies over it', async ({ page }) => {
  await page.setViewportSize({ width: isPhone(page) ? 390 : 800, height: 844 });
  await page.goto(PATH);
  await hydrated(page);
  await page.evaluate(() => scrollTo(0, 1000));
  const places = () =>
    page.evaluate(() => [scrollY, document.querySelector('.article')!.clientWidth]);
  const before = await places();
  await page.locator('.dock-here').click();
  await expect(page.locator('#abschnitte')).toBeVisible();
  expect(await places()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('#abschnitte')).toBeHidden();
  expect(await places()).toEqual(before);
});
