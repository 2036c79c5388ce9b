/** Notices say what is true, are read by everybody, and go. */
import assert from 'node:assert/strict';
import {
  current,
  followAddedLink,
  overflow,
  PATH,
  sectionIds,
  untilHydrated,
  untilLanded,
} from '../article.ts';
import { journey } from '../journey.ts';
import { tabTo } from '../keyboard.ts';
import { arrive, backLeadsAway } from '../overlay.ts';
import type { Reader } from '../reader.ts';

const [, SECOND = ''] = sectionIds;

async function notice(reader: Reader): Promise<string> {
  return reader.evaluate(() => document.querySelector('[role=status]')!.textContent);
}

async function untilSaid(reader: Reader, words: string): Promise<void> {
  await reader.until(`the page says “${words}”`, async () =>
    (await notice(reader)).includes(words),
  );
}

async function untilSilent(reader: Reader): Promise<void> {
  await reader.until('the notice is gone', async () => (await notice(reader)) === '');
}

journey('a near link leads to its section, says so, and adds no entry', async (reader) => {
  await arrive(reader, `${PATH}#putin-bitte-an-musk`);
  await untilSaid(reader, 'Gemeint war wohl „Putins Bitte an Musk“');
  await untilSaid(reader, 'Gesucht war „putin-bitte-an-musk“.');
  assert.equal(await reader.hash(), `#${SECOND}`);
  await untilLanded(reader, SECOND);
  await backLeadsAway(reader);
});

journey('a link that is near a source says that the reader sees the sources', async (reader) => {
  await reader.open(`${PATH}#quelle-trumpf`);
  await untilSaid(reader, 'Gemeint war wohl „Quellen“');
  assert.equal(await reader.hash(), '#quelle-trump');
});

journey('a link to nothing ends at the top, says so, and offers the sections', async (reader) => {
  await reader.open(`${PATH}#gab-es-nie`);
  await untilSaid(reader, 'Diesen Abschnitt gibt es hier nicht');
  await untilSaid(reader, 'Gesucht war „gab-es-nie“.');
  assert.equal(await reader.scrollTop(), 0);
  await reader.press(`.notice a[href="#${SECOND}"]`);
  await untilLanded(reader, SECOND);
  await reader.until(
    'the section is current',
    async () => String(await current(reader)) === SECOND,
  );
  await untilSilent(reader);
});

journey('the skip link to the sections announces nothing as missing', async (reader) => {
  await arrive(reader, PATH);
  await tabTo(reader, '.skip-link[href="#abschnitte"]');
  await reader.key('Enter');
  await reader.until('it is followed', async () => (await reader.hash()) === '#abschnitte');
  await reader.rest(200);
  assert.equal(await notice(reader), '');
});

journey('a long word in a notice scrolls nothing sideways', async (reader) => {
  await reader.open(`${PATH}#${'x'.repeat(400)}`);
  await untilSaid(reader, 'xxx…');
  assert.equal(await overflow(reader), 0);
  const wide = await reader.evaluate(() => {
    const card = document.querySelector('.notice-card')!;
    return card.scrollWidth - card.clientWidth;
  });
  assert.equal(wide, 0);
});

journey('a notice cuts no sign in half and holds nothing that turns its words', async (reader) => {
  for (const hash of ['😀'.repeat(300), `a${'😀'.repeat(300)}`, 'a\u202Ebc\u2066d']) {
    await arrive(reader, `${PATH}#${hash}`);
    await untilSaid(reader, 'Gesucht war „');
    const isClean = await reader.evaluate(() => {
      const said = document.querySelector('[role=status]')!.textContent;
      return !/[\p{Surrogate}\p{Bidi_Control}\uFFFD%]/u.test(said);
    });
    assert.ok(isClean, await notice(reader));
  }
});

journey('a notice goes with the address of which it speaks', async (reader) => {
  await arrive(reader, PATH);
  await followAddedLink(reader, '#gab-es-nie');
  await untilSaid(reader, 'gab-es-nie');
  await reader.back();
  await untilSilent(reader);
});

journey('whoever closes a notice has the focus where it was', async (reader) => {
  await reader.open(`${PATH}#gab-es-nie`);
  await untilHydrated(reader);
  await untilSaid(reader, 'gab-es-nie');
  await tabTo(reader, '[data-hook="share"]');
  const focused = () => reader.evaluate(() => document.activeElement!.className);
  let before = await focused();
  for (;;) {
    await reader.key('Tab');
    if (await reader.evaluate(() => document.activeElement!.closest('.notice') !== null)) break;
    before = await focused();
  }
  if ((await focused()) !== 'close-button') await tabTo(reader, '.notice-card .close-button');
  await reader.key('Enter');
  await untilSilent(reader);
  assert.equal(await focused(), before);
});
