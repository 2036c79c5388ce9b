/** A mouse rests on a passage, a finger taps it, the keyboard focuses it: each opens its card. */
import assert from 'node:assert/strict';
import { ATTRIBUTION_PATH } from '../article.ts';
import { journey } from '../journey.ts';
import { tabTo, untilFocused } from '../keyboard.ts';
import { arrive, isCardShown, openCard, untilCardClosed } from '../overlay.ts';
import type { Point } from '../tab.ts';

/** Runs in the page. A point of a statement that nothing covers, in the middle of the window. */
function pointOf(number: number): Point {
  const statement = [...document.querySelectorAll('.passage [data-statement]')][number]!;
  statement.scrollIntoView({ block: 'center' });
  for (const { left, top, width, height } of statement.getClientRects()) {
    const [x, y] = [left + width / 2, top + height / 2];
    if (document.elementFromPoint(x, y)?.closest('[data-statement]') === statement) return { x, y };
  }
  throw new Error('Something covers the statement.');
}

journey(
  'every tap on a passage opens its card, which Back closes, and the page stays',
  { on: 'phone' },
  async (reader) => {
    await arrive(reader, ATTRIBUTION_PATH);
    const count = await reader.evaluate(
      () => document.querySelectorAll('.passage [data-statement]').length,
    );
    assert.ok(count > 8);
    for (let number = 0; number < count; number++) {
      const at = await reader.evaluate(pointOf, number);
      const top = await reader.scrollTop();
      await reader.pressWhere((point) => point, at);
      await reader.untilPage('the card is shown', isCardShown);
      await reader.rest(350);
      const { isShown, covers, canClose } = await reader.evaluate(
        ({ x, y }) => ({
          isShown: document.querySelector('.source-card[data-pressed="true"]') !== null,
          covers: document.elementFromPoint(x, y)?.closest('.source-card') !== null,
          canClose:
            document.querySelector('.source-card .close-button')?.getClientRects().length === 1,
        }),
        at,
      );
      assert.deepEqual(
        { isShown, covers, canClose },
        { isShown: true, covers: false, canClose: true },
        `sentence ${number}`,
      );
      assert.equal(await reader.scrollTop(), top);
      await reader.back();
      await untilCardClosed(reader);
      assert.equal(await reader.settled(), top);
    }
  },
);

journey(
  'a pointer that passes over the text opens no card, one that rests does',
  { on: 'desktop' },
  async (reader) => {
    await arrive(reader, ATTRIBUTION_PATH);
    const isShown = () => reader.evaluate(() => document.querySelector('.source-card') !== null);
    const at = await reader.evaluate(pointOf, 0);
    await reader.pointAt(at);
    await reader.pointAt({ x: 5, y: 450 });
    await reader.rest(500);
    assert.equal(await isShown(), false);
    await reader.pointAt(at);
    await reader.until('the card is shown', isShown);
    await reader.pointAt({ x: 5, y: 450 });
    await reader.until('the card is gone', async () => !(await isShown()));
  },
);

journey('the keyboard opens a card by focus, goes into it, and comes back', async (reader) => {
  await arrive(reader, ATTRIBUTION_PATH);
  await tabTo(reader, '.passage-source');
  await reader.untilPage(
    'the card is shown',
    () => document.querySelector('.source-card') !== null,
  );
  await reader.key('Enter');
  await untilFocused(reader, '.source-card');
  await reader.key('Tab');
  await untilFocused(reader, '.source-card .close-button');
  await reader.key('Escape');
  await untilCardClosed(reader);
  await untilFocused(reader, '.passage-source');
});

journey('a pressed card has the focus, and gives it back to its passage', async (reader) => {
  await arrive(reader, ATTRIBUTION_PATH);
  await openCard(reader);
  await untilFocused(reader, '.source-card');
  await reader.press('.source-card .close-button');
  await untilCardClosed(reader);
  await untilFocused(reader, '.passage-source');
});
