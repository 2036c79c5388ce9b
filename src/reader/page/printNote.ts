import { watchPrinting } from '../../platform/printing.ts';
import { HOOKS } from '../hooks.ts';
import type { Words } from '../words/de.ts';

/**
 * Adds to a printed page its address and the day of printing. On screen nobody needs them. Without
 * a script browsers print both in a margin.
 * @param address of what is read, absolute
 * @returns stops it
 */
export function notePrinting(address: () => string, t: Pick<Words, 'printed'>): () => void {
  const note = document.createElement('p');
  return watchPrinting(
    () => {
      note.textContent = t.printed(address(), today());
      document.querySelector(HOOKS.footer)?.append(note);
    },
    () => note.remove(),
  );
}

/** The day where the reader is (ISO 8601). */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((it) => `${it}`.padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
