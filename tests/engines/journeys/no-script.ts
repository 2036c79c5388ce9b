/** Reading without a script. */
import assert from 'node:assert/strict';
import {
  ATTRIBUTION_PATH,
  followInList,
  followStatement,
  isListShown,
  labelsShown,
  missing,
  overflow,
  PATH,
  sectionIds,
  statements,
  switchAttribution,
  untilLanded,
  untilListClosed,
} from '../article.ts';
import { journey } from '../journey.ts';
import { untilListShown } from '../overlay.ts';
import type { Tampering } from '../site.ts';

const [, SECOND = '', THIRD = ''] = sectionIds;

/**
 * WebDriver cannot switch scripts off, so the site is served as a browser without them shows it.
 */
const tampering: Tampering = {
  html: (html) =>
    html
      .replaceAll(/<script(?! type="application\/ld\+json")[\s\S]*?<\/script>/g, '')
      .replaceAll(/<\/?noscript>/g, ''),
};

journey('without scripts the text reads and a deep link lands', { tampering }, async (reader) => {
  await reader.open(`${PATH}#${SECOND}`);
  await untilLanded(reader, SECOND);
  assert.deepEqual(await missing(reader, statements), []);
  assert.equal(await overflow(reader), 0);
});

journey(
  'without scripts the list leads to a section, closes on a phone, and Back leads back',
  { tampering },
  async (reader) => {
    await reader.open(PATH);
    await followInList(reader, THIRD);
    await untilListClosed(reader);
    await reader.back();
    await reader.until('the address has no hash', async () => (await reader.hash()) === '');
  },
);

journey(
  'without scripts the address of the list leads to it, and it leads on',
  { tampering },
  async (reader) => {
    await reader.open(`${PATH}#abschnitte`);
    await untilListShown(reader);
    await reader.untilPage('the list is in the window', () => {
      const { top, bottom } = document.querySelector('#abschnitte')!.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
    await reader.press(`#abschnitte a[href="#${SECOND}"]`);
    await untilLanded(reader, SECOND);
    await untilListClosed(reader);
  },
);

journey(
  'without scripts the list opens again after a section was chosen',
  { on: 'phone', tampering },
  async (reader) => {
    await reader.open(PATH);
    for (const id of [SECOND, THIRD]) {
      await reader.press('.dock-here');
      await untilListShown(reader);
      await reader.press(`#abschnitte a[href="#${id}"]`);
      await untilListClosed(reader);
      await untilLanded(reader, id);
      assert.equal(await reader.evaluate(isListShown), false);
    }
  },
);

journey('without scripts attribution is switched on and off', { tampering }, async (reader) => {
  await reader.open(PATH);
  await switchAttribution(reader, true);
  assert.deepEqual(await missing(reader, statements), []);
  await switchAttribution(reader, false);
  await reader.open(ATTRIBUTION_PATH);
  // Their styles may come after the document.
  await reader.until('labels are shown', async () => (await labelsShown(reader)) > 0);
});

journey(
  'without scripts a link to a statement brings its sentence into view',
  { tampering },
  async (reader) => {
    await reader.open(PATH);
    await followStatement(reader);
  },
);

journey(
  'an article of one section has no list, and counts what it has in the singular',
  { library: 'nasty', tampering },
  async (reader) => {
    await reader.open('/ein-teil/');
    const said = await reader.evaluate(() => ({
      dock: document.querySelector('.dock')!.textContent,
      statements: document.querySelector('.source-count')!.textContent,
      cue: [...document.querySelectorAll('.cue')].map(
        (it) => it.previousSibling!.textContent + '|' + it.textContent,
      ),
    }));
    assert.deepEqual(said, {
      dock: '1 Min. LesezeitWer\u00a0sagt das?',
      statements: '1 Aussage',
      // The cue is a word, not letters of another one.
      cue: ['Alle haben gewusst, er |habe'],
    });
  },
);
