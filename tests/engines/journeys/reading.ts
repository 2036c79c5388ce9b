/** Reading: the list, the switch, links to statements. */
import assert from 'node:assert/strict';
import {
  current,
  followInList,
  followStatement,
  isListShown,
  PATH,
  sectionIds,
  switchAttribution,
  untilHydrated,
  untilLanded,
  untilListClosed,
  untilStatementShown,
} from '../article.ts';
import { journey } from '../journey.ts';

const [, SECOND = '', THIRD = '', FOURTH = ''] = sectionIds;

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
