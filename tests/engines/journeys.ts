/**
 * Journeys that every engine has to pass, on a phone and on a desktop.
 *
 * To add one, write below: `journey('what the reader meets', async (reader) => { … });` It gets a
 * fresh tab on the built site. The methods of `reader` are what a reader does (reader.ts: open,
 * press, point, wheel, key, back, forward, reload, resize). The functions of article.ts know the
 * article. Wait with `reader.until('what should be true', async () => …)` or
 * `reader.untilPage('…', () => …)`, look into the page with `reader.evaluate(() => …)`, and check
 * with `assert`. An error that nobody caught fails the journey by itself. Options come before the
 * function: `on: 'phone'` for one size only, `tampering` for what happens to the site on its way.
 */
import assert from 'node:assert/strict';
import {
  current,
  followHeading,
  followInList,
  followStatement,
  isListShown,
  labelsShown,
  ATTRIBUTION_PATH,
  missing,
  openList,
  overflow,
  PATH,
  sectionIds,
  statements,
  switchAttribution,
  untilHydrated,
  untilLanded,
  untilListClosed,
  untilStatementShown,
} from './article.ts';
import type { Reader } from './reader.ts';
import type { Tampering } from './site.ts';
import type { Size } from './tab.ts';

type Options = { on?: Size['name']; tampering?: Tampering };
type Walk = (reader: Reader) => Promise<void>;

export type Journey = Options & { name: string; walk: Walk };

export const journeys: Journey[] = [];

function journey(name: string, walk: Walk): void;
function journey(name: string, options: Options, walk: Walk): void;
function journey(name: string, ...rest: [Walk] | [Options, Walk]): void {
  const [options, walk] = rest.length === 1 ? [{}, rest[0]] : rest;
  journeys.push({ name, ...options, walk });
}

const [, SECOND = '', THIRD = '', FOURTH = ''] = sectionIds;

/** WebDriver cannot switch scripts off, so the site is served without. */
const NO_SCRIPT: Tampering = {
  html: (html) =>
    html.replaceAll(/<script(?! type="application\/ld\+json")[\s\S]*?<\/script>/g, ''),
};

journey(
  'all text of the article is on screen, and nothing is wider than the window',
  async (reader) => {
    await reader.open(PATH);
    await untilHydrated(reader);
    assert.deepEqual(await missing(reader, statements), []);
    assert.equal(await overflow(reader), 0);
  },
);

journey('the list leads to every section, and Back to each of them', async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  const ids = [SECOND, FOURTH, THIRD];
  for (const id of ids) {
    await followInList(reader, id);
    await untilListClosed(reader);
    await reader.until(`${id} is current`, async () => String(await current(reader)) === id);
  }
  for (const id of ids.toReversed().slice(1)) {
    await reader.back();
    await reader.until(
      `the address is ${id} again`,
      async () => (await reader.hash()) === `#${id}`,
    );
    await untilLanded(reader, id);
    assert.equal(await reader.evaluate(isListShown), !reader.isOnPhone);
  }
  await reader.back();
  await reader.until('the address has no hash again', async () => (await reader.hash()) === '');
  await reader.until('the top is in sight', async () => (await reader.scrollTop()) < 5);
});

journey(
  'the list on a phone closes by Back, and the page stays',
  { on: 'phone' },
  async (reader) => {
    await reader.open(PATH);
    await untilHydrated(reader);
    await reader.wheel(600);
    const top = await reader.until('the page has moved', () => reader.scrollTop());
    await openList(reader);
    await reader.back();
    await untilListClosed(reader);
    await reader.rest(200);
    assert.ok(Math.abs((await reader.scrollTop()) - top) < 2);
    assert.equal(await reader.evaluate(() => location.pathname), PATH);
  },
);

journey('a deep link lands cold below the bar, and its section is current', async (reader) => {
  await reader.open(`${PATH}#${SECOND}`);
  await untilLanded(reader, SECOND);
  await untilHydrated(reader);
  await reader.until(
    'the section is current',
    async () => String(await current(reader)) === SECOND,
  );
  await untilLanded(reader, SECOND);
});

for (const hash of ['Putins%20Bitte+an Musk)', 'PUTINS_BITTE_AN_MUSK', 'putin-bitte-an-musk'])
  journey(`#${hash} leads to its section, and the address is put right`, async (reader) => {
    await reader.open(`${PATH}#${hash}`);
    await reader.until('the address is right', async () => (await reader.hash()) === `#${SECOND}`);
    await untilLanded(reader, SECOND);
    await reader.until('it is current', async () => String(await current(reader)) === SECOND);
  });

journey('a link to nothing ends at the top and says so', async (reader) => {
  await reader.open(`${PATH}#gab-es-nie`);
  await reader.untilPage('the page says so', () =>
    document.querySelector('[role=status]')!.textContent.includes('gab-es-nie'),
  );
  assert.equal(await reader.scrollTop(), 0);
});

journey('Back from another page leads to where the reader was', async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  await followInList(reader, THIRD);
  await untilListClosed(reader);
  await reader.open('/gibt-es-nicht');
  await reader.back();
  await reader.until('the address is right', async () => (await reader.hash()) === `#${THIRD}`);
  await untilLanded(reader, THIRD);
});

journey('attribution is switched on and off, and the sentence in sight stays', async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  await reader.wheel(700);
  await reader.rest(400);
  const topmost = await reader.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-statement]')].find(
      (it) => it.getBoundingClientRect().bottom > 60,
    )!;
    return { number: found.dataset['statement']!, top: found.getBoundingClientRect().top };
  });
  const top = () =>
    reader.evaluate(
      (it) => document.querySelector(`[data-statement="${it}"]`)!.getBoundingClientRect().top,
      topmost.number,
    );
  for (const on of [true, false]) {
    await switchAttribution(reader, on);
    assert.ok(
      Math.abs((await top()) - topmost.top) <= 2,
      `moved by ${(await top()) - topmost.top}`,
    );
  }
});

journey('the card of a passage opens and closes, and the page stays', async (reader) => {
  await reader.open(ATTRIBUTION_PATH);
  await untilHydrated(reader);
  const sentence = '.passage [data-statement="1"]';
  const isCardShown = () => reader.evaluate(() => document.querySelector('.source-card') !== null);
  for (const close of [
    () => reader.key('Escape'),
    () => reader.back(),
    () => reader.press('.card-close'),
  ]) {
    await reader.press(sentence);
    await reader.until('the card is shown', isCardShown);
    await reader.rest(100);
    const top = await reader.scrollTop();
    await close();
    await reader.until('the card is gone', async () => !(await isCardShown()));
    await reader.rest(200);
    assert.ok(Math.abs((await reader.scrollTop()) - top) < 2);
    assert.equal(await reader.evaluate(() => location.pathname), ATTRIBUTION_PATH);
  }
});

journey(
  'a link to a statement brings its sentence into view, and Back leads back',
  async (reader) => {
    await reader.open(PATH);
    await untilHydrated(reader);
    await followInList(reader, SECOND);
    await untilListClosed(reader);
    await followStatement(reader);
    // The page must not scroll on from there.
    await reader.rest(200);
    await untilStatementShown(reader, '7');
    await reader.back();
    await reader.until('the address is right', async () => (await reader.hash()) === `#${SECOND}`);
  },
);

journey('the link beside a heading is the address of its section', async (reader) => {
  await reader.open(PATH);
  await untilHydrated(reader);
  await followHeading(reader, THIRD);
});

journey(
  'without scripts the text reads and a deep link lands',
  { tampering: NO_SCRIPT },
  async (reader) => {
    await reader.open(`${PATH}#${SECOND}`);
    await untilLanded(reader, SECOND);
    assert.deepEqual(await missing(reader, statements), []);
    assert.equal(await overflow(reader), 0);
  },
);

journey(
  'without scripts the list leads to a section, closes on a phone, and Back leads back',
  { tampering: NO_SCRIPT },
  async (reader) => {
    await reader.open(PATH);
    await followInList(reader, THIRD);
    await untilListClosed(reader);
    await reader.back();
    await reader.until('the address has no hash', async () => (await reader.hash()) === '');
  },
);

journey(
  'without scripts attribution is switched on and off',
  { tampering: NO_SCRIPT },
  async (reader) => {
    await reader.open(PATH);
    await switchAttribution(reader, true);
    assert.deepEqual(await missing(reader, statements), []);
    await switchAttribution(reader, false);
  },
);

journey(
  'without scripts a link to a statement brings its sentence into view',
  { tampering: NO_SCRIPT },
  async (reader) => {
    await reader.open(PATH);
    await followStatement(reader);
  },
);

journey(
  'without scripts a page that opens with attribution on shows it',
  { tampering: NO_SCRIPT },
  async (reader) => {
    await reader.open(ATTRIBUTION_PATH);
    assert.ok((await labelsShown(reader)) > 0);
  },
);
