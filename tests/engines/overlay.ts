/** The card of a passage and the list of sections lie over the page. */
import assert from 'node:assert/strict';
import { isListShown, untilHydrated } from './article.ts';
import type { Reader } from './reader.ts';
import type { Tampering } from './site.ts';
import type { Point } from './tab.ts';

/**
 * All pages have the fonts of the system. Whether ours come in time depends on the load of the
 * machine, and in other fonts a page may be shorter than the place that the reader had reached.
 */
export const WITHOUT_FONTS: Tampering = { files: { fonts: 'missing' } };

/** Another document. */
export const ELSEWHERE = '/gibt-es-nicht';

/** Comes from another document, so that Back has somewhere to lead. */
export async function arrive(reader: Reader, path: string): Promise<void> {
  // Firefox's driver waits for ever for an address at which it is already.
  if (!(await isElsewhere(reader))) await reader.open(ELSEWHERE);
  await reader.open(path);
  await untilHydrated(reader);
  await reader.settled();
}

/** One press of Back leads to the document before: nothing dead lies between. */
export async function backLeadsAway(reader: Reader): Promise<void> {
  await reader.back();
  await reader.until('Back leads to the page before', () => isElsewhere(reader));
}

export async function isElsewhere(reader: Reader): Promise<boolean> {
  return (await reader.pathname()) === ELSEWHERE;
}

/**
 * Turns the wheel. A turn just after the later styles have come may be lost in WebKit
 * (base.later.css); a reader goes on turning, this does not.
 * @returns the place at which the page comes to rest
 */
export async function scrollOn(reader: Reader, by: number): Promise<number> {
  await reader.untilPage(
    'the page has settled',
    () =>
      document.querySelector('link[rel=stylesheet][media=all]') !== null &&
      getComputedStyle(document.documentElement).paddingBottom === '0px',
  );
  const before = await reader.scrollTop();
  await reader.wheel(by);
  await reader.until('the page has moved', async () => (await reader.scrollTop()) !== before);
  return reader.settled();
}

/** Nothing moves the page from where it was. */
export async function staysAt(reader: Reader, top: number): Promise<void> {
  await reader.rest(150);
  assert.equal(await reader.settled(), top, 'the page has moved');
}

/** Presses the first passage in the window and waits for its card. */
export async function openCard(reader: Reader): Promise<void> {
  await reader.pressWhere(passagePoint);
  await reader.untilPage('the card is shown', isCardShown);
}

export async function untilCardClosed(reader: Reader): Promise<void> {
  await reader.until('the card is gone', async () => !(await reader.evaluate(isCardShown)));
}

/** Runs in the page. Whether the card of a pressed passage is shown as a whole. */
export function isCardShown(): boolean {
  const card = document.querySelector('.source-card[data-pressed="true"]');
  if (!card) return false;
  const { top, bottom, left, right } = card.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
}

export async function untilListShown(reader: Reader): Promise<void> {
  await reader.untilPage('the list is shown', isListShown);
}

/** Presses something that does nothing. */
export async function pressBeside(reader: Reader): Promise<void> {
  await reader.pressWhere(idlePoint);
}

/** Runs in the page. The middle of the first passage that nothing covers. */
function passagePoint(): Point {
  for (const statement of document.querySelectorAll('.passage [data-statement]'))
    for (const { left, top, width, height } of statement.getClientRects()) {
      const [x, y] = [left + width / 2, top + height / 2];
      if (y > 100 && document.elementFromPoint(x, y)?.closest('.passage')) return { x, y };
    }
  throw new Error('No passage lies in the window.');
}

/** Runs in the page. */
function idlePoint(): Point {
  for (let y = 70; y < innerHeight - 80; y += 4)
    if (document.elementFromPoint(8, y)?.matches('main, .page, #root, body, html'))
      return { x: 8, y };
  throw new Error('Everything in the window does something.');
}
