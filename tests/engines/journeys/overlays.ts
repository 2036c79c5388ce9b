/** Closing what lies over the page moves nothing, and costs no press of Back. */
import assert from 'node:assert/strict';
import {
  ATTRIBUTION_PATH,
  followInList,
  openList,
  PATH,
  sectionIds,
  untilHydrated,
  untilLanded,
  untilListClosed,
} from '../article.ts';
import { journey } from '../journey.ts';
import {
  arrive,
  backLeadsAway,
  openCard,
  pressBeside,
  scrollOn,
  staysAt,
  untilCardClosed,
  untilListShown,
  WITHOUT_FONTS,
} from '../overlay.ts';
import type { Reader } from '../reader.ts';

const tampering = WITHOUT_FONTS;
const [, SECOND = '', , FOURTH = ''] = sectionIds;

const WAYS: Record<string, (reader: Reader) => Promise<void>> = {
  'its button': (reader) => reader.press('.source-card .close-button'),
  Escape: (reader) => reader.key('Escape'),
  'a press beside it': pressBeside,
  Back: (reader) => reader.back(),
};

async function isAt(reader: Reader, address: string): Promise<void> {
  assert.equal(await reader.evaluate(() => location.pathname + location.hash), address);
}

for (const hash of ['', `#${SECOND}`]) {
  const where = hash ? 'at a section' : 'at an article';
  for (const when of ['', ', scrolled before it is opened', ', scrolled while it is open'])
    journey(
      `${where}${when}: the card closed in four ways leaves the page`,
      { tampering },
      async (reader) => {
        const address = ATTRIBUTION_PATH + hash;
        for (const [way, close] of Object.entries(WAYS)) {
          await arrive(reader, address);
          if (when.includes('before')) await scrollOn(reader, 700);
          await openCard(reader);
          const top = when.includes('while') ? await scrollOn(reader, 120) : await reader.settled();
          await close(reader);
          await untilCardClosed(reader);
          await staysAt(reader, top);
          await isAt(reader, address);
          await backLeadsAway(reader).catch((error: Error) => {
            throw new Error(`After ${way}: ${error.message}`);
          });
        }
      },
    );

  for (const when of ['', ', scrolled'])
    journey(
      `${where}${when}: the list closed in three ways leaves the page`,
      { on: 'phone', tampering },
      async (reader) => {
        const { Escape, Back, 'a press beside it': beside } = WAYS;
        for (const close of [Escape!, beside!, Back!]) {
          await arrive(reader, PATH + hash);
          const top = when ? await scrollOn(reader, 700) : await reader.settled();
          await openList(reader);
          await close(reader);
          await untilListClosed(reader);
          await staysAt(reader, top);
          await isAt(reader, PATH + hash);
          await backLeadsAway(reader);
        }
      },
    );
}

journey(
  'a card that is opened and closed many times costs one press of Back',
  { tampering },
  async (reader) => {
    await arrive(reader, ATTRIBUTION_PATH);
    for (const way of ['Escape', 'a press beside it', 'Back', 'its button']) {
      await openCard(reader);
      await WAYS[way]!(reader);
      await untilCardClosed(reader);
      // Another press at once would be a double click, which selects a word.
      await reader.rest(600);
    }
    await backLeadsAway(reader);
  },
);

journey(
  'Forward after Back has closed a card opens nothing and moves nothing',
  { tampering },
  async (reader) => {
    await arrive(reader, `${ATTRIBUTION_PATH}#${SECOND}`);
    const top = await scrollOn(reader, 300);
    await openCard(reader);
    await reader.back();
    await untilCardClosed(reader);
    await reader.forward();
    await staysAt(reader, top);
    await untilCardClosed(reader);
    await backLeadsAway(reader);
  },
);

journey(
  'a reload under the open list keeps the place',
  { on: 'phone', tampering },
  async (reader) => {
    await arrive(reader, `${PATH}#${SECOND}`);
    const top = await scrollOn(reader, 500);
    await openList(reader);
    await reader.reload();
    await untilHydrated(reader);
    await untilListClosed(reader);
    await staysAt(reader, top);
    await backLeadsAway(reader);
  },
);

journey('a reload under an open card keeps the place', { tampering }, async (reader) => {
  await arrive(reader, `${ATTRIBUTION_PATH}#${SECOND}`);
  const top = await scrollOn(reader, 300);
  await openCard(reader);
  await reader.reload();
  await untilHydrated(reader);
  await untilCardClosed(reader);
  await staysAt(reader, top);
  await backLeadsAway(reader);
});

journey(
  'a section link beside an open card is followed, and Back leads to where the reader was',
  { on: 'desktop', tampering },
  async (reader) => {
    await arrive(reader, ATTRIBUTION_PATH);
    const top = await scrollOn(reader, 400);
    await openCard(reader);
    await followInList(reader, FOURTH);
    await untilCardClosed(reader);
    assert.notEqual(await reader.settled(), top);
    await reader.back();
    await reader.until('the address has no hash', async () => (await reader.hash()) === '');
    await staysAt(reader, top);
    await backLeadsAway(reader);
  },
);

journey('a link to another document works while a card is open', { tampering }, async (reader) => {
  const address = `${ATTRIBUTION_PATH}#${SECOND}`;
  await arrive(reader, address);
  await openCard(reader);
  const top = await reader.settled();
  await reader.press('.logo');
  await reader.until('the front page is there', async () => (await reader.pathname()) === '/');
  await untilHydrated(reader);
  await reader.back();
  await reader.until(
    'the article is there',
    async () => (await reader.pathname()) === ATTRIBUTION_PATH,
  );
  await untilHydrated(reader);
  await staysAt(reader, top);
  await isAt(reader, address);
});

journey(
  'the address of the list opens it, and it closes as ever',
  { on: 'phone', tampering },
  async (reader) => {
    await arrive(reader, `${PATH}#abschnitte`);
    await untilListShown(reader);
    await reader.key('Escape');
    await untilListClosed(reader);
    await reader.reload();
    await untilHydrated(reader);
    await untilListShown(reader);
    await reader.press(`#abschnitte a[href="#${SECOND}"]`);
    await untilListClosed(reader);
    await untilLanded(reader, SECOND);
  },
);
