/** The article of the tests, and what a reader does with its parts. */
import assert from 'node:assert/strict';
import { article, PATH, sectionIds, statements } from '../journeys/article.ts';
import type { Reader } from './reader.ts';

export { PATH, sectionIds, statements };

/** The address that opens it with attribution on. */
export const ATTRIBUTION_PATH = `${PATH}wer-sagt-das/`;

/** What the bar at the top covers, in CSS pixels. */
const BAR = 52;

/** Sentences of the description, which stands before the first section. */
export const description = article.description.map(({ text }) => text);

/** Sentences that a reader cannot see on screen. */
export async function missing(reader: Reader, sentences: readonly string[]): Promise<string[]> {
  return reader.evaluate((all) => {
    const single = (text: string) => text.split(/\s+/).join(' ');
    const text = single(document.querySelector<HTMLElement>('.article')?.innerText ?? '');
    const main = document.querySelector('main')?.getBoundingClientRect();
    const isSeen = main !== undefined && main.width > 150 && main.left < innerWidth;
    return all.filter((sentence) => !isSeen || !text.includes(single(sentence)));
  }, sentences);
}

/**
 * By how much the page is wider than the window, in CSS pixels. A phone's window grows with its
 * page.
 */
export async function overflow(reader: Reader): Promise<number> {
  return reader.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Words on tools that are broken in two, or stand outside their tool. */
export async function wordsOutsideTools(reader: Reader): Promise<string[]> {
  return reader.evaluate(() => {
    const labels = [
      ...document.querySelectorAll('.dock-place, .dock-attribution span, .source-count'),
    ];
    return labels
      .filter((label) => label.getClientRects().length > 0)
      .map((label) => {
        const text = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode() as Text;
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, /^\S*\s?\S*/.exec(text.data)![0].trimEnd().length);
        return { words: String(range), rects: [...range.getClientRects()], label };
      })
      .filter(({ rects, label }) => {
        const tool = (label.closest('button') ?? label).getBoundingClientRect();
        return rects.length !== 1 || rects[0]!.left < tool.left || rects[0]!.right > tool.right;
      })
      .map(({ words }) => words);
  });
}

/** Whether the page is hydrated: then an entry is current, or sharing works. */
export async function isHydrated(reader: Reader): Promise<boolean> {
  return reader.evaluate(
    () =>
      document.querySelector('#abschnitte [aria-current="true"], .masthead button.tool:enabled') !==
      null,
  );
}

export async function untilHydrated(reader: Reader): Promise<void> {
  await reader.until('the page is hydrated', () => isHydrated(reader));
}

/** Ids that the list marks as current. */
export async function current(reader: Reader): Promise<string[]> {
  return reader.evaluate(() =>
    [...document.querySelectorAll('#abschnitte [aria-current="true"]')].map((link) =>
      link.getAttribute('href')!.slice(1),
    ),
  );
}

export async function openList(reader: Reader): Promise<void> {
  // An address may have opened it.
  if (!reader.isOnPhone || (await reader.evaluate(isListShown))) return;
  await reader.press('.dock-here');
  await reader.untilPage('the list is open', isListShown);
}

/** Runs in the page. */
export function isListShown(): boolean {
  const list = document.querySelector('#abschnitte')!;
  return list.getClientRects().length > 0 && getComputedStyle(list).visibility === 'visible';
}

/** Follows a link of the list. */
export async function followInList(reader: Reader, id: string): Promise<void> {
  await openList(reader);
  await reader.press(`#abschnitte a[href="#${id}"]`);
  await untilLanded(reader, id);
  assert.equal(await reader.hash(), `#${id}`);
}

/** On a phone the list closes and does not cover its target. */
export async function untilListClosed(reader: Reader): Promise<void> {
  if (!reader.isOnPhone) return;
  await reader.until('the list has closed', async () => !(await reader.evaluate(isListShown)));
}

/** The link beside a section's heading. */
export async function followHeading(reader: Reader, id: string): Promise<void> {
  await reader.press(`.section-link[href="#${id}"]`);
  await reader.until(
    `the address is that of ${id}`,
    async () => (await reader.hash()) === `#${id}`,
  );
}

/** Follows a link that the article does not have; an editor may set it in a text. */
export async function followAddedLink(reader: Reader, hash: string): Promise<void> {
  await reader.evaluate((it) => {
    const link = document.createElement('a');
    link.href = it;
    link.id = 'added';
    link.textContent = it;
    link.style.cssText = 'position: fixed; left: 8px; top: 50%; z-index: 99';
    document.querySelector('.page')!.append(link);
  }, hash);
  await reader.press('#added');
  await reader.evaluate(() => document.querySelector('#added')!.remove());
}

/** A heading is in the window and nothing covers it; a panel may be higher than the window. */
export async function untilLanded(reader: Reader, id: string): Promise<void> {
  await reader.untilPage(
    `#${id} is in the window, below the bar`,
    (it, bar) => {
      const target = document.getElementById(it)!;
      const heading = target.querySelector('.panel-heading') ?? target;
      const { top, bottom } = heading.getBoundingClientRect();
      return top >= bar && bottom <= innerHeight;
    },
    id,
    BAR,
  );
}

/** Opens the first source's statements and follows the last of them. */
export async function followStatement(reader: Reader): Promise<void> {
  const isOpen = await reader.evaluate(
    () => document.querySelector<HTMLDetailsElement>('.source details')!.open,
  );
  if (!isOpen) await reader.press('.source summary');
  const link = '.source:first-child li:last-child > .statement-link';
  const number = await reader.evaluate((it) => {
    const id = document.querySelector(it)!.getAttribute('href')!.slice(1);
    return document.getElementById(id)!.dataset['statement']!;
  }, link);
  await reader.press(link);
  await untilStatementShown(reader, number);
}

export async function untilStatementShown(reader: Reader, number: string): Promise<void> {
  await reader.untilPage(
    `sentence ${number} is in the window`,
    (it, bar) => {
      const { top, bottom } = document
        .querySelector(`[data-statement="${it}"]`)!
        .getBoundingClientRect();
      return top >= bar && bottom <= innerHeight;
    },
    number,
    BAR,
  );
}

/** How many labels of sources show in the text. */
export async function labelsShown(reader: Reader): Promise<number> {
  return reader.evaluate(
    () =>
      [...document.querySelectorAll('.passage-label')].filter(
        (label) => label.getClientRects().length > 0,
      ).length,
  );
}

/** Presses the switch: in the dock of a phone, in the header of a desktop. */
export async function switchAttribution(reader: Reader, on: boolean): Promise<void> {
  await reader.press(reader.isOnPhone ? '.dock-attribution' : '.attribution-switch');
  await reader.until(
    `attribution is ${on ? 'on' : 'off'}`,
    async () => (await labelsShown(reader)) > 0 === on,
  );
}
