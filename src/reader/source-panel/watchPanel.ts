import { mark, scrollToMiddle } from '../../platform/landing.ts';
import { watchPresses } from '../../platform/press.ts';
import type { Lens } from '../lens/lens.ts';

/** Answers the presses in the panel, which is painted: links to statements, and "only this source". */
export function watchPanel(lens: Lens): () => void {
  const stops = [
    // The browser goes to the words where it knows text fragments, to their section where not.
    watchPresses('.statement-link', (link) => {
      const statement = document.querySelector(
        `[data-statement="${link.getAttribute('data-to')}"]`,
      );
      if (!statement) return;
      // One frame later, when the browser has been there.
      requestAnimationFrame(() => {
        scrollToMiddle(statement);
        mark(statement);
      });
    }),
    watchPresses('.only-source', (button) => {
      const id = button.getAttribute('data-only');
      lens.only.set(lens.only.get() === id ? null : id);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
