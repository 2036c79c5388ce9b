import { watchPresses } from '../../platform/press.ts';
import type { Lens } from '../lens/lens.ts';

/** Answers the presses of "only this source" in the panel, which is not rendered in the browser. */
export function watchPanel(lens: Lens): () => void {
  return watchPresses('.only-source', (button) => {
    const id = button.getAttribute('data-only');
    lens.only.set(lens.only.get() === id ? null : id);
  });
}
