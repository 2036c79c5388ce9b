/** What the page says of the reader's place is true. */
import assert from 'node:assert/strict';
import {
  current,
  followAddedLink,
  followInList,
  PATH,
  sectionIds,
  untilHydrated,
} from '../article.ts';
import { journey } from '../journey.ts';
import { arrive, scrollOn, WITHOUT_FONTS } from '../overlay.ts';
import type { Reader } from '../reader.ts';

const SECOND = sectionIds[1]!;

/** Longer than the page waits between two looks at a moving window. */
const LOOK_MS = 250;

async function untilIn(reader: Reader, id: string): Promise<void> {
  await reader.until(`${id} is current`, async () => String(await current(reader)) === id);
}

/** The window at its own size, and a large one on a desktop. */
async function inEachWindow(reader: Reader, walk: () => Promise<void>): Promise<void> {
  await walk();
  if (reader.isOnPhone) return;
  await reader.resize(1920, 1080);
  await walk();
}

journey('after a deep link a few pixels of scroll name no other section', async (reader) => {
  await inEachWindow(reader, async () => {
    for (const id of sectionIds.slice(1)) {
      await arrive(reader, `${PATH}#${id}`);
      await untilIn(reader, id);
      for (const by of [4, -4, 20, -40]) {
        await reader.wheel(by);
        await reader.rest(LOOK_MS);
        assert.deepEqual(await current(reader), [id], `after ${by} px`);
      }
    }
  });
});

journey('after a link to a statement its section is current', async (reader) => {
  await inEachWindow(reader, async () => {
    await arrive(reader, PATH);
    const statement = await reader.evaluate((id) => {
      const section = document.getElementById(id)!.closest('section')!;
      return [...section.querySelectorAll('[data-statement]')].at(-1)!.id;
    }, SECOND);
    await followAddedLink(reader, `#${statement}`);
    await untilIn(reader, SECOND);
    await reader.wheel(4);
    await reader.rest(LOOK_MS);
    assert.deepEqual(await current(reader), [SECOND]);
    // The number of a statement is not to be passed on.
    assert.equal(await reader.hash(), `#${SECOND}`);
  });
});

journey(
  'an arrival that the reader has left does not come back',
  { tampering: WITHOUT_FONTS },
  async (reader) => {
    const entryAt = async (top: number) => {
      await reader.evaluate((y) => scrollTo(0, y), top);
      await reader.settled();
      await reader.rest(LOOK_MS);
      return current(reader);
    };
    await inEachWindow(reader, async () => {
      await arrive(reader, `${PATH}#${SECOND}`);
      const top = await reader.settled();
      assert.notDeepEqual(await entryAt(1e6), [SECOND]);
      assert.deepEqual(await entryAt(0), ['anfang']);
      const back = await entryAt(top);
      await arrive(reader, PATH);
      assert.deepEqual(back, await entryAt(top));
    });
  },
);

journey('without a hash each section has its turn, the last at the foot', async (reader) => {
  await inEachWindow(reader, async () => {
    await arrive(reader, PATH);
    const seen = await reader.evaluate(async (ms) => {
      const marked = new Set<string>();
      const foot = document.documentElement.scrollHeight - innerHeight;
      for (let top = 0; top <= foot; top += Math.max(10, foot / 40)) {
        scrollTo(0, top);
        await new Promise((resolve) => setTimeout(resolve, ms));
        for (const link of document.querySelectorAll('#abschnitte [aria-current="true"]'))
          marked.add(link.getAttribute('href')!.slice(1));
      }
      return [...marked];
    }, 130);
    // Beside the text nobody scrolls to the sources.
    assert.deepEqual(seen, reader.isOnPhone ? [...sectionIds, 'quellen'] : sectionIds);
  });
});

journey('the article counts as read at its end, and not before', async (reader) => {
  const remaining = () => reader.evaluate(() => document.querySelector('.remaining')!.textContent);
  const untilLeft = (words: string) =>
    reader.until(`the list says “${words}”`, async () => (await remaining()) === words);
  await inEachWindow(reader, async () => {
    await arrive(reader, `${PATH}#quellen`);
    if (!reader.isOnPhone) assert.match(await remaining(), /^noch (2|(unter )?1) Min\.$/);
    await arrive(reader, PATH);
    await untilLeft('noch 2 Min.');
    const end = await reader.evaluate(() => {
      const { bottom } = document.querySelector('.article-body')!.getBoundingClientRect();
      return bottom + scrollY - innerHeight;
    });
    await reader.evaluate((top) => scrollTo(0, top), end / 2);
    await untilLeft('noch 1 Min.');
    await reader.evaluate((top) => scrollTo(0, top), end - 20);
    await untilLeft('noch unter 1 Min.');
    await reader.evaluate((top) => scrollTo(0, top), end + 2);
    await untilLeft('Gelesen');
  });
});

journey('the dock says where the reader is', { on: 'phone' }, async (reader) => {
  const dock = () =>
    reader.evaluate(() =>
      ['.dock-place', '.dock-label']
        .map((it) => document.querySelector(it)!.textContent)
        .join(' ')
        .trim(),
    );
  await arrive(reader, `${PATH}#${SECOND}`);
  await reader.until('it names the section', async () => (await dock()).startsWith('2/4 Putins'));
  await followInList(reader, 'quellen');
  await reader.until('it names the sources', async () => (await dock()) === 'Quellen');
  await reader.open(PATH);
  await untilHydrated(reader);
  await scrollOn(reader, 100);
  assert.match(await dock(), /^1\/4 Anfang$/);
});
