/** Back, Forward and a reload lead to where the reader was, not to the heading of the address. */
import assert from 'node:assert/strict';
import {
  current,
  followAddedLink,
  followInList,
  followStatement,
  PATH,
  sectionIds,
  untilHydrated,
} from '../article.ts';
import { journey } from '../journey.ts';
import { arrive, ELSEWHERE, isElsewhere, scrollOn, staysAt, WITHOUT_FONTS } from '../overlay.ts';
import type { Reader } from '../reader.ts';

/** In CSS pixels. */
const HALF_A_LINE = 15;

const tampering = WITHOUT_FONTS;
const [, SECOND = ''] = sectionIds;

async function isOn(reader: Reader, entry: string): Promise<void> {
  await reader.until(`${entry} is current`, async () => String(await current(reader)) === entry);
}

/** After a deep link the reader has read on. @returns where the page is */
async function readOn(reader: Reader): Promise<number> {
  await arrive(reader, `${PATH}#${SECOND}`);
  const top = await reader.scrollTop();
  const now = await scrollOn(reader, 600);
  assert.ok(now > top + 300);
  return now;
}

/** Back, Forward and Back again. */
async function backTo(reader: Reader, top: number): Promise<void> {
  await reader.back();
  await staysAt(reader, top);
  await reader.forward();
  assert.notEqual(await reader.settled(), top);
  await reader.back();
  await staysAt(reader, top);
}

journey(
  'after a deep link Back from the sources leads to where the reader was',
  { on: 'phone', tampering },
  async (reader) => {
    const top = await readOn(reader);
    await followInList(reader, 'quellen');
    await isOn(reader, 'quellen');
    await backTo(reader, top);
  },
);

journey(
  'after a deep link Back from a statement leads to where the reader was',
  { tampering },
  async (reader) => {
    const at = await readOn(reader);
    // On a phone the list of statements comes after the text, and opens there.
    if (reader.isOnPhone) await followInList(reader, 'quellen');
    await reader.settled();
    const top = reader.isOnPhone ? await scrollOn(reader, 60) : at;
    await reader.press('.source summary');
    await staysAt(reader, top);
    await followStatement(reader);
    await backTo(reader, await placeOfPress(reader, top));
  },
);

/** On a phone the press of a link that is out of sight has scrolled to it before. */
async function placeOfPress(reader: Reader, top: number): Promise<number> {
  if (!reader.isOnPhone) return top;
  await reader.back();
  const place = await reader.settled();
  assert.ok(place > top - 50);
  await reader.forward();
  await reader.settled();
  return place;
}

journey(
  'a reload after a deep link keeps the place and the section',
  { tampering },
  async (reader) => {
    const top = await readOn(reader);
    const section = await current(reader);
    await reader.reload();
    await untilHydrated(reader);
    await staysAt(reader, top);
    assert.deepEqual(await current(reader), section);
  },
);

/**
 * Chromium 143 restores the place while it still tries fonts that then fail, and the text has
 * another line. Without our script it does so too. Later versions and other engines do not.
 */
async function allowance(reader: Reader): Promise<number> {
  const isOld = await reader.evaluate(() => navigator.userAgent.includes('Chrome/143.'));
  return isOld ? HALF_A_LINE : 0;
}

for (const hash of ['', `#${SECOND}`])
  for (const fonts of [true, false])
    journey(
      `on return from another document ${hash ? 'a deep link' : 'the article'} is where it was left, ${fonts ? 'with' : 'without'} fonts`,
      fonts ? {} : { tampering },
      async (reader) => {
        await arrive(reader, PATH + hash);
        // From its second page on a reader sees our typefaces, and lines break as on return.
        if (fonts) await reader.reload();
        await untilHydrated(reader);
        const top = await scrollOn(reader, 600);
        await reader.open(ELSEWHERE);
        await reader.back();
        await reader.until('the article is there', async () => (await reader.pathname()) === PATH);
        await untilHydrated(reader);
        await reader.rest(150);
        const moved = Math.abs((await reader.settled()) - top);
        const allowed = fonts ? 0 : await allowance(reader);
        assert.ok(moved <= allowed, `the page has moved by ${moved} pixels`);
        await reader.forward();
        await reader.until('the other document is there', () => isElsewhere(reader));
      },
    );

journey(
  'a link to a source beside the text leaves the text where it is',
  { on: 'desktop', tampering },
  async (reader) => {
    await arrive(reader, PATH);
    const top = await scrollOn(reader, 400);
    await reader.press('#abschnitte a[href="#quellen"]');
    await staysAt(reader, top);
    await isOn(reader, 'quellen');
    for (const hash of ['#quelle-trump', '#quelle-wsj']) {
      await followAddedLink(reader, hash);
      await staysAt(reader, top);
      await isOn(reader, 'quellen');
    }
  },
);
