/** Who says that? Attribution in the text, in the panel, and between them. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { article, held, hydrated, isPhone, PATH, topOf } from './article.ts';

const WITH_ATTRIBUTION = `${PATH}wer-sagt-das/`;
const PASSAGES = 8;

function attributionSwitch(page: Page): Locator {
  return page.getByRole('switch', { name: 'Wer sagt das?' });
}

/** Presses the switch: in the header of a desktop, in the dock of a phone. */
async function turn(page: Page, on: boolean): Promise<void> {
  await page.locator(isPhone(page) ? '.dock-attribution' : '.attribution-switch').click();
  await expect(attributionSwitch(page)).toBeChecked({ checked: on });
}

function card(page: Page): Locator {
  return page.getByRole('region', { name: 'Wer sagt das?' });
}

/** The passage in which a text stands. */
function passage(page: Page, text: string): Locator {
  return page.locator('.passage', { hasText: text });
}

async function labels(page: Page): Promise<string[]> {
  return page
    .locator('.passage-label')
    .evaluateAll((all) =>
      all.flatMap((label) => ((label as HTMLElement).checkVisibility() ? label.textContent : [])),
    );
}

/** Takes elements out of the layout by script, since the page's policy allows no extra style. */
async function hide(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluateAll((all) => {
    for (const element of all) (element as HTMLElement).style.display = 'none';
  });
}

async function openWithAttribution(page: Page, path = WITH_ATTRIBUTION): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

test('the switch tints what others say and labels it with who and how', async ({ page }) => {
  await openWithAttribution(page, PATH);
  await expect(attributionSwitch(page)).not.toBeChecked();
  expect(await labels(page)).toEqual([]);
  await turn(page, true);
  expect(await labels(page)).toEqual([
    'WSJ',
    'WSJ',
    'WSJ',
    'WSJ',
    'WSJ',
    'Musk bestreitet',
    'Biografie',
    'Trump kündigt an',
  ]);
  const paper = await page.locator('body').evaluate((it) => getComputedStyle(it).backgroundColor);
  const tint = passage(page, 'Gedacht gewesen');
  expect(await tint.evaluate((it) => getComputedStyle(it).backgroundColor)).not.toBe(paper);
  const cue = tint.locator('.cue');
  await expect(cue).toHaveText('sei');
  await expect(cue).toHaveCSS('text-decoration-line', 'none');
  await tint.click();
  await expect(cue).toHaveCSS('text-decoration-line', 'underline');
  await expect(cue).toHaveCSS('text-decoration-style', 'dotted');
  await page.keyboard.press('Escape');
  await expect(cue).toHaveCSS('text-decoration-line', 'none');
  await turn(page, false);
  expect(await labels(page)).toEqual([]);
});

test('the switch that is on can be read while the pointer rests on it', async ({ page }) => {
  test.skip(isPhone(page), 'There is no pointer to rest on anything on a phone.');
  await openWithAttribution(page, WITH_ATTRIBUTION);
  const colours = () =>
    page.locator('.attribution-switch').evaluate((it) => {
      const { color, backgroundColor } = getComputedStyle(it);
      return [color, backgroundColor];
    });
  const resting = await colours();
  await attributionSwitch(page).hover();
  expect(await colours()).toEqual(resting);
});

test('the dock has the switch within reach of the thumb', async ({ page }) => {
  test.skip(!isPhone(page), 'There is no dock on a desktop.');
  await openWithAttribution(page, PATH);
  const attribution = page.locator('.dock-attribution');
  const { width, height } = (await attribution.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await attribution.click();
  await expect(attributionSwitch(page)).toBeChecked();
  expect(await labels(page)).toHaveLength(PASSAGES);
});

test('each screen has one switch in its bars, and in the article’s head an invitation to it', async ({
  page,
}) => {
  await openWithAttribution(page, PATH);
  const inBars = page.locator('.attribution-switch, .dock-attribution');
  const seen = await inBars.evaluateAll(
    (all) => all.filter((it) => it.getBoundingClientRect().width > 40).length,
  );
  expect(seen).toBe(1);
  const invitation = page.locator('.invitation');
  await expect(invitation).toContainText('12 von 21 Aussagen stammen von anderen. Wer sagt das?');
  await invitation.getByText('Wer sagt das?').click();
  await expect(attributionSwitch(page)).toBeChecked();
  expect(await labels(page)).toHaveLength(PASSAGES);
});

test('what the colours mean is said once, and kept only for who has switched them on', async ({
  page,
}) => {
  const hint = page.getByText('Farbig ist, was andere sagen.');
  const stored = () => page.evaluate(() => Object.keys(localStorage).toSorted().join());
  await openWithAttribution(page);
  await expect(hint).toContainText('Ohne Farbe: dpa.');
  await page.locator('.headline').click();
  await expect(hint).toBeHidden();
  expect(await stored()).not.toContain('lesart.farben-erklaert');
  await page.goto(PATH);
  await hydrated(page);
  await expect(hint).toBeHidden();
  await turn(page, true);
  await expect(hint).toBeVisible();
  await turn(page, false);
  await expect(hint).toBeHidden();
  expect(await stored()).toContain('lesart.farben-erklaert');
  await turn(page, true);
  await page.waitForTimeout(50);
  await expect(hint).toBeHidden();
});

test('a label that has just been said is a dot, and words again on paper', async ({ page }) => {
  await openWithAttribution(page);
  const widths = () =>
    page
      .locator('.passage-label')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().width)));
  const [, first, second, , fourth, denial] = await widths();
  expect(first).toBeGreaterThan(30);
  expect(second).toBeLessThan(15);
  expect(fourth).toBeLessThan(15);
  expect(denial).toBeGreaterThan(60);
  await page.emulateMedia({ media: 'print' });
  expect(Math.min(...(await widths()))).toBeGreaterThan(15);
});

test('attribution is remembered from the first frame on, and forgotten when switched off', async ({
  page,
}) => {
  await openWithAttribution(page, PATH);
  await turn(page, true);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.article-body').waitFor();
  expect(await labels(page)).toHaveLength(PASSAGES);
  await hydrated(page);
  await expect(attributionSwitch(page)).toBeChecked();
  await turn(page, false);
  await page.reload();
  await hydrated(page);
  await expect(attributionSwitch(page)).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('lesart.wer-sagt-das'))).toBeNull();
});

test('attribution has an address, which a section’s hash may follow', async ({ page }) => {
  await openWithAttribution(page, `${WITH_ATTRIBUTION}#putins-bitte-an-musk`);
  await expect(attributionSwitch(page)).toBeChecked();
  expect(await labels(page)).toHaveLength(PASSAGES);
  expect(await topOf(page, 'putins-bitte-an-musk')).toBeLessThan(120);
  await turn(page, false);
  expect(await labels(page)).toEqual([]);
});

test('attribution works where storage is denied', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openWithAttribution(page, PATH);
  await turn(page, true);
  expect(await labels(page)).toHaveLength(PASSAGES);
  expect(errors).toEqual([]);
});

test('attribution works before the page is hydrated, and afterwards', async ({ page }) => {
  const release = await held(page, '**/*.js');
  await page.goto(PATH, { waitUntil: 'commit' });
  await page.locator('.footer').waitFor();
  await turn(page, true);
  expect(await labels(page)).toHaveLength(PASSAGES);
  release();
  await hydrated(page);
  await expect(attributionSwitch(page)).toBeChecked();
  expect(await labels(page)).toHaveLength(PASSAGES);
  await turn(page, false);
  expect(await labels(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch and the address work, and a label leads to its source', async ({ page }) => {
    await page.goto(PATH);
    const label = passage(page, 'Gedacht gewesen').locator('.passage-label');
    await expect(label).toBeHidden();
    await page.locator('.invitation').getByText('Wer sagt das?').click();
    await expect(label).toBeVisible();
    await label.click();
    await expect(page).toHaveURL(/#quelle-wsj$/);
    const source = page.getByRole('heading', { name: '„Wall Street Journal“' });
    await expect(source).toBeInViewport();
    await turn(page, false);
    await expect(label).toBeHidden();
    await source.click();
    const statement = page.locator('.source').first().locator('.statement-link').last();
    await expect(statement).toContainText('Gedacht gewesen sei das als Gefälligkeit');
    await expect(page.locator('.only-button').first()).toBeHidden();
    await page.goto(WITH_ATTRIBUTION);
    await expect(label).toBeVisible();
    await expect(page.locator('.kinds')).toBeHidden();
  });
});

test('each passage shows its own card to a pointer, and none when the pointer leaves', async ({
  page,
}) => {
  test.skip(isPhone(page), 'There is no pointer to rest on anything on a phone.');
  await openWithAttribution(page);
  await passage(page, 'Seit Ende 2022').hover();
  await expect(card(page)).toContainText('„Wall Street Journal“');
  await expect(card(page)).toContainText(
    /^„Wall Street Journal“Ungenannte \(mehrere amtierende .* in Russland\) sagten es der Zeitung „Wall Street Journal“, dpa meldete es, dieser Text erzählt es\./,
  );
  await expect(card(page)).toContainText(
    /Elon Musk bestreitet: Frühere Berichte über Kontakte, zwei Jahre zuvor/,
  );
  await passage(page, 'Gedacht gewesen').hover();
  await expect(card(page)).not.toContainText('bestreitet');
  await card(page).hover();
  await page.waitForTimeout(500);
  await expect(card(page)).toBeVisible();
  await page.locator('[data-statement]', { hasText: 'Xi erhebt Anspruch' }).hover();
  await expect(card(page)).toBeHidden();
});

test('the card of a pressed passage stays; Escape, Back and the button close it, and the focus returns', async ({
  page,
}) => {
  await openWithAttribution(page);
  const pressed = passage(page, 'Als vor zwei Jahren');
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.goBack(),
    () => card(page).getByRole('button', { name: 'Schließen' }).click(),
  ]) {
    await pressed.click();
    await expect(card(page)).toBeFocused();
    await expect(card(page)).toContainText('Elon Musk bestreitet');
    await close();
    await expect(card(page)).toBeHidden();
    await expect(pressed.locator('.passage-source')).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${WITH_ATTRIBUTION}$`));
    await page.waitForTimeout(50);
  }
  await pressed.click();
  await page.locator('[data-statement]', { hasText: 'Xi erhebt Anspruch' }).click();
  await expect(card(page)).toBeHidden();
});

test('a tap on any word of a passage opens its card, and a tap beside it closes the card', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'A desktop has no finger.');
  await openWithAttribution(page, PATH);
  await page.locator('.dock-attribution').tap();
  await passage(page, 'Als vor zwei Jahren').locator('.cue').tap();
  await expect(card(page)).toContainText('Elon Musk bestreitet');
  await passage(page, 'Gedacht gewesen').locator('.passage-label').tap();
  await expect(card(page)).toContainText('„Wall Street Journal“');
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
  await page.locator('[data-statement]', { hasText: 'Xi erhebt Anspruch' }).tap();
  await expect(card(page)).toBeHidden();
});

test('no colour is needed to tell a passage and its source', async ({ page }) => {
  await openWithAttribution(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const found = passage(page, 'Gedacht gewesen');
  await expect(found.locator('.passage-label')).toHaveText('WSJ');
  await expect(found.locator('.passage-label')).toHaveCSS('border-top-width', '1px');
  await expect(found).toHaveCSS('border-bottom-style', 'solid');
  await expect(passage(page, 'Als vor zwei Jahren')).toHaveCSS('border-bottom-style', 'dashed');
});

test('on a phone on its side the card covers no line of a passage that leaves it room', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'A desktop does not lie on its side.');
  await page.setViewportSize({ width: 844, height: 390 });
  await openWithAttribution(page);
  for (const text of ['Als vor zwei Jahren', 'Gesprochen hätten', 'Gedacht gewesen']) {
    const pressed = passage(page, text);
    await pressed.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await pressed.locator('[data-statement]').first().tap();
    await expect(card(page)).toBeVisible();
    const [box, lines] = await Promise.all([card(page).boundingBox(), pressed.boundingBox()]);
    expect(Math.min(box!.y + box!.height, lines!.y + lines!.height)).toBeLessThanOrEqual(
      Math.max(box!.y, lines!.y),
    );
    expect(box!.height).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  }
});

test('the card leaves the sentence in sight', async ({ page }) => {
  await openWithAttribution(page);
  for (const text of ['Seit Ende 2022', 'Als vor zwei Jahren', 'Donald Trump, der']) {
    const pressed = passage(page, text);
    await pressed.evaluate((it) => it.scrollIntoView({ block: 'end' }));
    const sentence = pressed.locator('[data-statement]').first();
    await sentence.click();
    await expect(card(page)).toBeInViewport({ ratio: 0.99 });
    const [box, lines] = await Promise.all([
      card(page).boundingBox(),
      sentence.evaluate((it) => it.getBoundingClientRect().toJSON()),
    ]);
    const isBeside = box!.x >= lines.right;
    const isAboveOrBelow = lines.bottom <= box!.y || box!.y + box!.height <= lines.top;
    expect(isBeside || isAboveOrBelow, text).toBe(true);
    expect(lines.top).toBeGreaterThan(52);
    await page.keyboard.press('Escape');
  }
});

test('the keyboard alone leads from passage to passage, into the card and back', async ({
  page,
}) => {
  await openWithAttribution(page, PATH);
  await page.keyboard.press('Tab');
  while (!(await attributionSwitch(page).evaluate((it) => it === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(attributionSwitch(page)).toBeChecked();
  const heard: string[] = [];
  for (let step = 0; step < 40 && heard.length < PASSAGES; step++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: focus } = document;
      return focus?.matches('.passage-source') ? focus.textContent : null;
    });
    if (name === null) continue;
    heard.push(name);
    await expect(card(page)).toBeVisible();
  }
  expect(heard).toHaveLength(PASSAGES);
  expect(heard[0]).toContain('Quelle: „Wall Street Journal“, zitiert nach dpa');
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  const last = page.locator('.passage-source').last();
  await expect(last).toBeFocused();
  await page.waitForTimeout(400);
  await expect(card(page)).toBeHidden();
});

test('screen readers read the passage first, then its source, and no label', async ({ page }) => {
  await openWithAttribution(page);
  const paragraph = page.locator('.article-body p', { hasText: 'Der jüngste Austausch' });
  const snapshot = await paragraph.ariaSnapshot();
  expect(snapshot.indexOf('freizuschalten')).toBeLessThan(snapshot.indexOf('Quelle:'));
  expect(snapshot).not.toMatch(/\bWSJ\b/);
});

test('with the attribution off no passage takes the focus, and none has a card', async ({
  page,
}) => {
  await openWithAttribution(page, PATH);
  await expect(page.locator('.passage-source').first()).toBeHidden();
  await passage(page, 'Gedacht gewesen').click();
  await expect(card(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
});

test('a source links to each of its statements, which is then in sight and highlighted', async ({
  page,
}) => {
  await openWithAttribution(page, PATH);
  const items = page.locator('.source');
  for (let index = 0; index < article.sources.length; index++) {
    const item = items.nth(index);
    await item.locator('summary').click();
    const links = item.locator('li .statement-link');
    for (const link of [links.first(), links.last()]) {
      const id = await link.getAttribute('href');
      await link.click();
      const statement = page.locator(`[id="${id!.slice(1)}"]`);
      await expect(statement).toBeInViewport();
      expect(await statement.evaluate((it) => it.matches(':target'))).toBe(true);
      expect((await statement.textContent())!.trim()).toContain(
        (await link.textContent())!.replace('…', ''),
      );
      await page.waitForTimeout(150);
      await expect(statement).toBeInViewport();
    }
  }
});

test('a claim leads to its denial and the denial to its claim, and each is said in its own words', async ({
  page,
}) => {
  await openWithAttribution(page);
  const claim = page.locator('[data-statement="2"]');
  const denial = page.locator('[data-statement="10"]');
  await claim.click();
  await card(page).getByRole('link', { name: 'Als vor zwei Jahren' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(denial).toBeInViewport();
  expect(await denial.evaluate((it) => it.matches(':target'))).toBe(true);
  await denial.click();
  await expect(card(page)).toContainText('Bestritten: Frühere Berichte über Kontakte');
  await expect(card(page)).not.toContainText(/dies\w* Bericht bestr/);
  await card(page).getByRole('link', { name: 'Seit Ende 2022' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(claim).toBeInViewport();

  const dispute = page.locator('.dispute');
  await expect(dispute).toContainText(
    /^WSJ\s*Seit Ende 2022 .*Musk bestreitet\s*Frühere Berichte über Kontakte, zwei Jahre zuvor/s,
  );
  await dispute.getByRole('link', { name: 'Als vor zwei Jahren' }).click();
  await expect(denial).toBeInViewport();
});

test('the card marks its passage, and the panel that says the same steps back', async ({
  page,
}) => {
  test.skip(isPhone(page), 'On a phone the panel follows the text.');
  await openWithAttribution(page);
  const panel = page.locator('.source-panel');
  const pressed = passage(page, 'Seit Ende 2022');
  const plain = await pressed.evaluate((it) => getComputedStyle(it).backgroundColor);
  await pressed.click();
  await expect(panel).toHaveCSS('opacity', '0');
  await expect(pressed).not.toHaveCSS('background-color', plain);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCSS('opacity', '1');
  await expect(pressed).toHaveCSS('background-color', plain);
});

test('what one source says can be singled out: the page goes to it, and the bar ends it', async ({
  page,
}) => {
  await openWithAttribution(page, PATH);
  const row = page.locator('.source', { hasText: 'Musks Biografie' }).first();
  await row.locator('summary').click();
  const button = row.getByRole('button', { name: 'Biografie im Text hervorheben' });
  // The page goes elsewhere under it. A mouse would then rest on a passage, a finger does not.
  const press = () => (isPhone(page) ? button.tap() : button.click());
  await press();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(attributionSwitch(page)).toBeChecked();
  await expect(page.locator('[data-statement="14"]')).toBeInViewport();
  const dimmed = page.locator('[data-dimmed]');
  await expect(dimmed).toHaveCount(21 - 3);
  const end = page.getByRole('button', { name: 'Nur Biografie' });
  await expect(end).toBeInViewport();
  await end.click();
  await expect(dimmed).toHaveCount(0);
  await expect(end).toBeHidden();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(button).toBeFocused();
  await press();
  await press();
  await expect(dimmed).toHaveCount(0);
  await press();
  // The mouse may lie on a passage now, whose card covers the dock.
  await page.keyboard.press('Escape');
  await turn(page, false);
  await expect(dimmed).toHaveCount(0);
  await expect(end).toBeHidden();
});

test('kinds of statements can be singled out while attribution is on', async ({ page }) => {
  await openWithAttribution(page, PATH);
  const kinds = page.locator('.kinds').getByRole('button');
  await expect(kinds.first()).toBeHidden();
  await turn(page, true);
  await expect(kinds).toHaveText(['Berichtetes 11', 'Umstrittenes 2', 'Ungenannte 7']);
  for (const [index, shown] of [11, 2, 7].entries()) {
    await kinds.nth(index).click();
    await expect(page.locator('[data-dimmed]')).toHaveCount(21 - shown);
    await expect(page.locator('.kinds [aria-pressed="true"]')).toHaveCount(1);
  }
  await expect(page.getByRole('button', { name: 'Nur Ungenannte' })).toBeVisible();
});

test('the words are the same with the attribution on and off except for the labels', async ({
  page,
}) => {
  await openWithAttribution(page, PATH);
  const words = () =>
    page
      .locator('.article')
      .evaluate((it) => (it as HTMLElement).innerText.replaceAll(/\s+/g, ' '));
  const off = await words();
  await turn(page, true);
  await hide(page, '.passage-label, .passage-source');
  expect(await words()).toBe(off);
});

test('lines without a label break as with attribution off', async ({ page }) => {
  await openWithAttribution(page, PATH);
  /** The boxes of all lines, relative to the text, of the statements that a selector picks. */
  const lines = (selector: string) =>
    page.locator('.article-body').evaluate((body, picked) => {
      const origin = body.getBoundingClientRect();
      return [...body.querySelectorAll(picked)].map((it) =>
        [...it.getClientRects()].map(({ left, width }) => [
          Math.round(left - origin.left),
          Math.round(width),
        ]),
      );
    }, selector);
  const plain = 'p:not(:has(.passage)) [data-statement]';
  const after = '.passage ~ [data-statement]';
  const [off, later] = [await lines(plain), await lines(after)];
  expect(off.flat().length).toBeGreaterThan(3);
  expect(later.flat().length).toBeGreaterThan(3);
  await turn(page, true);
  expect(await lines(plain)).toEqual(off);
  // Where there is a label, only the label takes room.
  await hide(page, '.passage-label');
  expect(await lines(after)).toEqual(later);
});

test('switching keeps the sentence at the top of the window where it was', async ({ page }) => {
  await openWithAttribution(page, PATH);
  await page.evaluate(() => scrollTo(0, 1100));
  await page.waitForTimeout(200);
  const topmost = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-statement]')];
    const found = all.find((it) => it.getBoundingClientRect().bottom > 60)!;
    return [found.dataset['statement']!, found.getBoundingClientRect().top] as const;
  });
  await turn(page, true);
  const top = () =>
    page
      .locator(`[data-statement="${topmost[0]}"]`)
      .evaluate((it) => it.getBoundingClientRect().top);
  expect(Math.abs((await top()) - topmost[1])).toBeLessThanOrEqual(2);
  await turn(page, false);
  expect(Math.abs((await top()) - topmost[1])).toBeLessThanOrEqual(2);
});

test('on paper labels stand in brackets, and the sources are endnotes', async ({ page }) => {
  await openWithAttribution(page);
  await page.emulateMedia({ media: 'print' });
  const label = passage(page, 'Gedacht gewesen').locator('.passage-label');
  await expect(label).toBeVisible();
  const around = await label.evaluate((it) =>
    ['::before', '::after'].map((part) => getComputedStyle(it, part).content),
  );
  expect(around).toEqual(['"["', '"]"']);
  await expect(page.getByRole('heading', { name: 'Musks Biografie' })).toBeVisible();
  await expect(page.locator('.portion-strip').last()).toBeHidden();
  await expect(page.locator('.only-button').first()).toBeHidden();
});

test('a copied quote holds no label', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWithAttribution(page);
  await page.locator('.article-body p', { hasText: 'Gedacht gewesen' }).evaluate((it) => {
    getSelection()!.selectAllChildren(it);
  });
  await page.getByRole('button', { name: 'Zitat kopieren' }).click();
  await expect(page.getByRole('status')).toHaveText('Zitat mit Quelle und Link kopiert');
  const quote = await page.evaluate(() => navigator.clipboard.readText());
  expect(quote.split('\n')[0]).toMatch(/^„Gedacht gewesen sei .* ausdrücklich zurückgewiesen\.“$/);
  expect(quote.split('\n')[0]).not.toContain('bestreitet');
  expect(quote.split('\n')[0]).not.toContain('Quelle');
});
