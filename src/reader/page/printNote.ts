import { watchPrinting } from '../../platform/printing.ts';
import { HOOKS } from '../hooks.ts';
import type { Words } from '../words/de.ts';

/**
 * Has a printed page say where it is from and when it was printed. On screen the page does not hold
 * that, since nobody asks for it there. Without a script browsers print both in a margin.
 * @param address of what is read, absolute
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
