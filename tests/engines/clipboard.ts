import assert from 'node:assert/strict';
import type { Reader } from './reader.ts';
import type { Tampering } from './site.ts';

const NO_DIALOG = 'delete Navigator.prototype.share;';

/** No driver lets all engines read what was copied, so the page keeps it. */
export const COPYING: Tampering = {
  early: `${NO_DIALOG} window.copied = [];
    Clipboard.prototype.writeText = async (text) => void copied.push(text);`,
};

export const COPYING_DENIED: Tampering = {
  early: `${NO_DIALOG}
    Clipboard.prototype.writeText = async () => {
      throw new DOMException('no', 'NotAllowedError');
    };`,
};

/** Waits until the page says what it has copied. @returns what was copied last */
export async function copied(reader: Reader, said: string): Promise<string> {
  await reader.untilPage(
    `the page says “${said}”`,
    (it) => document.querySelector('[role=status]')!.textContent === it,
    said,
  );
  return reader.evaluate(() => ((window as any).copied as string[]).at(-1)!);
}

/** What is offered to be copied by hand; it is selected and has the focus. */
export async function untilOfferedByHand(reader: Reader, text: string): Promise<void> {
  await reader.untilPage(
    `“${text}” is selected`,
    (it) => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return false;
      return field.value.slice(field.selectionStart, field.selectionEnd) === it;
    },
    text,
  );
  assert.equal(await reader.evaluate(() => document.querySelectorAll('textarea').length), 1);
}
