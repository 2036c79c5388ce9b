import assert from 'node:assert/strict';
import type { Reader } from './reader.ts';

/** Presses Tab until an element of a kind has the focus. @returns how many presses it took */
export async function tabTo(reader: Reader, selector: string): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await reader.key('Tab');
    const isThere = await reader.evaluate(
      (it) => document.activeElement?.matches(it) === true,
      selector,
    );
    if (isThere) return presses;
  }
  return assert.fail(`The keyboard does not reach ${selector}.`);
}

/** Waits until an element of a kind has the focus. */
export async function untilFocused(reader: Reader, selector: string): Promise<void> {
  await reader.untilPage(
    `${selector} has the focus`,
    (it) => document.activeElement?.matches(it) === true,
    selector,
  );
}
