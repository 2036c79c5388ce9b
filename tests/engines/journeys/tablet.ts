/** A turned tablet, a window drawn wider, and a list opened early. */
import assert from 'node:assert/strict';
import {
  ATTRIBUTION_PATH,
  current,
  isListShown,
  PATH,
  sectionIds,
  untilHydrated,
  untilLanded,
  untilListClosed,
} from '../article.ts';
import { journey } from '../journey.ts';
import { arrive, isCardShown, openCard, untilCardClosed, untilListShown } from '../overlay.ts';
import type { Reader } from '../reader.ts';

const [, SECOND = '', THIRD = ''] = sectionIds;

const UPRIGHT: [number, number] = [820, 1180];
const ACROSS: [number, number] = [1210, 820];

async function box(reader: Reader, selector: string): Promise<DOMRectReadOnly> {
  return reader.evaluate(
    (it) => document.querySelector(it)!.getBoundingClientRect().toJSON() as DOMRectReadOnly,
    selector,
  );
}

journey('a card stays in sight while a tablet is turned, and closes', async (reader) => {
  await reader.resize(...UPRIGHT);
  await arrive(reader, ATTRIBUTION_PATH);
  for (const size of [ACROSS, UPRIGHT]) {
    await openCard(reader);
    await reader.resize(...size);
    await reader.rest(200);
    await reader.untilPage('the card is in the window', isCardShown);
    if (size === ACROSS) {
      const [card, text] = [await box(reader, '.source-card'), await box(reader, '.article')];
      assert.ok(card.left >= text.right, 'the card lies over the text');
    }
    await reader.key('Escape');
    await untilCardClosed(reader);
    // A second press at the same place would be a double click, which selects a word.
    await reader.rest(600);
  }
});

journey('an open list becomes the column when a tablet is turned', async (reader) => {
  await reader.resize(...ACROSS);
  await arrive(reader, `${PATH}#${THIRD}`);
  const column = await box(reader, '#abschnitte');
  await reader.resize(...UPRIGHT);
  await arrive(reader, `${PATH}#${THIRD}`);
  await reader.press('.dock-here');
  await untilListShown(reader);
  await reader.resize(...ACROSS);
  await reader.rest(200);
  const open = await box(reader, '#abschnitte');
  assert.ok(Math.abs(open.left - column.left) < 2 && Math.abs(open.top - column.top) < 2);
  assert.ok(Math.abs(open.width - column.width) < 2);
  const paper = await reader.evaluate(() => {
    const list = document.querySelector('#abschnitte')!;
    return { opacity: getComputedStyle(list).opacity, isOpen: list.matches(':popover-open') };
  });
  assert.deepEqual(paper, { opacity: '1', isOpen: false });
  await reader.press(`#abschnitte a[href="#${SECOND}"]`);
  await untilLanded(reader, SECOND);
  await reader.until(
    'the section is current',
    async () => String(await current(reader)) === SECOND,
  );
});

journey(
  'a list opened before the script came closes when a section is chosen',
  { on: 'phone', tampering: { files: { entry: 'slow' } } },
  async (reader) => {
    await reader.open(PATH);
    await reader.press('.dock-here');
    await untilListShown(reader);
    await untilHydrated(reader);
    assert.equal(await reader.evaluate(isListShown), true);
    await reader.press(`#abschnitte a[href="#${THIRD}"]`);
    await untilListClosed(reader);
    await untilLanded(reader, THIRD);
  },
);

journey('the page does not move while the list lies over it', { on: 'phone' }, async (reader) => {
  await arrive(reader, PATH);
  await reader.wheel(600);
  const top = await reader.settled();
  await reader.press('.dock-here');
  await untilListShown(reader);
  await reader.wheel(300);
  await reader.rest(300);
  assert.equal(await reader.settled(), top);
  await reader.key('Escape');
  await untilListClosed(reader);
  assert.equal(await reader.settled(), top);
});
