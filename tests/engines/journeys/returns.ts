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

for (const hash of ['', `#${SECOND}`])
  journey(
    `on return from another document ${hash ? 'a deep link' : 'the article'} is where it was left`,
    {},
    async (reader) => {
      await arrive(reader, PATH + hash);
      // From its second page on a reader sees our typefaces, and lines break as they do on return.
      await reader.reload();
      await untilHydrated(reader);
      const top = await scrollOn(reader, 600);
      await reader.open(ELSEWHERE);
      await reader.back();
      await reader.until('the article is there', async () => (await reader.pathname()) === PATH);
      await untilHydrated(reader);
      await staysAt(reader, top);
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
