/** Passing on the article and its sections, and presses that open another tab. */
import assert from 'node:assert/strict';
import { ATTRIBUTION_PATH, current, PATH, sectionIds, untilHydrated } from '../article.ts';
import { COPYING, COPYING_DENIED, copied, untilOfferedByHand } from '../clipboard.ts';
import { journey } from '../journey.ts';
import type { Reader } from '../reader.ts';
import { tabTo, untilFocused } from '../keyboard.ts';
import { arrive } from '../overlay.ts';

const [, SECOND = '', THIRD = '', FOURTH = ''] = sectionIds;

const SHARE = '[data-hook=share]';

/** The buttons of the sheet's rows: the article's, and that of the section being read. */
const ARTICLE = '.share-row .share-way';
const SECTION = '.share-row + .share-row .share-way';

/** Opens the sheet and waits until it is there. */
async function openSheet(reader: Reader): Promise<void> {
  await reader.press(SHARE);
  await untilSheet(reader);
}

async function untilSheet(reader: Reader): Promise<void> {
  await reader.untilPage(
    'the sheet is open',
    () => document.querySelector('.share-sheet') !== null,
  );
}

journey(
  '“Teilen” passes on the article or the section being read',
  { tampering: COPYING },
  async (reader) => {
    for (const width of reader.isOnPhone ? [390] : [1360, 1920]) {
      await reader.resize(width, 900);
      for (const id of [SECOND, FOURTH]) {
        await arrive(reader, `${PATH}#${id}`);
        await reader.until('it is current', async () => String(await current(reader)) === id);
        await reader.wheel(4);
        await reader.settled();
        await openSheet(reader);
        await reader.press(ARTICLE);
        assert.equal(await copied(reader, 'Link zum Artikel kopiert'), reader.origin + PATH);
        await openSheet(reader);
        await reader.press(SECTION);
        const section = await reader.evaluate(() => (window as any).copied.at(-1) as string);
        assert.match(section, new RegExp(`^${reader.origin}${PATH}[a-z-]+/$`));
      }
    }
  },
);

journey(
  'the link beside a heading is the address of its section, and copies it',
  { tampering: COPYING },
  async (reader) => {
    await reader.open(PATH);
    await untilHydrated(reader);
    await reader.press(`.section-link[href="#${SECOND}"]`);
    const link = await copied(reader, 'Link zum Abschnitt „Putins Bitte an Musk“ kopiert');
    assert.equal(link, `${reader.origin}${PATH}${SECOND}/`);
    assert.equal(await reader.hash(), `#${SECOND}`);
    // The notice goes by itself.
    await reader.untilPage(
      'the notice is gone',
      () => document.querySelector('[role=status]')!.textContent === '',
    );
  },
);

journey(
  'copying that is denied twice offers the new text, selected, and the focus comes back',
  { tampering: COPYING_DENIED },
  async (reader) => {
    await reader.open(PATH);
    await untilHydrated(reader);
    await reader.press(`.section-link[href="#${SECOND}"]`);
    await untilOfferedByHand(reader, `${reader.origin}${PATH}${SECOND}/`);
    await openSheet(reader);
    await reader.press(ARTICLE);
    await untilOfferedByHand(reader, reader.origin + PATH);
    await reader.press('.notice-close');
    await reader.untilPage('the text is gone', () => document.querySelector('textarea') === null);
    // Again by keyboard, from the top of the page.
    await arrive(reader, PATH);
    await tabTo(reader, SHARE);
    await reader.key('Enter');
    await untilSheet(reader);
    await tabTo(reader, ARTICLE);
    await reader.key('Enter');
    await untilOfferedByHand(reader, reader.origin + PATH);
    await tabTo(reader, '.notice-close');
    await reader.key('Enter');
    await untilFocused(reader, SHARE);
  },
);

journey(
  'a press that opens a tab does nothing else',
  { on: 'desktop', cannot: { webkit: 'The browser of its driver opens no tabs' } },
  async (reader) => {
    const tabs = async (count: number) => {
      await reader.until(
        `there are ${count} tabs`,
        async () => (await reader.countTabs()) === count,
      );
      await reader.rest(200);
    };
    await arrive(reader, ATTRIBUTION_PATH);
    await reader.press('.source summary');
    let count = 1;
    for (const selector of [`.section-link[href="#${THIRD}"]`, '.statement-link', '.passage-label'])
      for (const how of ['Control', 'middle'] as const) {
        await reader.point(selector);
        const top = await reader.settled();
        await reader.press(selector, how);
        await tabs(++count);
        const page = await reader.evaluate(() => [
          location.pathname + location.hash,
          document.querySelector('[role=status]')!.textContent,
          document.querySelector('.source-card[data-pressed="true"]'),
          document.querySelector(':target'),
        ]);
        assert.deepEqual(page, [ATTRIBUTION_PATH, '', null, null], `${how} on ${selector}`);
        assert.equal(await reader.settled(), top);
      }
    // The next plain press works as usual.
    await reader.press(`.section-link[href="#${THIRD}"]`);
    await reader.until('the link is followed', async () => (await reader.hash()) === `#${THIRD}`);
  },
);
