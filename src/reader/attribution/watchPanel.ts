import { watchPresses } from '../../platform/press.ts';
import type { Attribution } from './attribution.ts';
import { HOOKS } from '../hooks.ts';

/** Answers the presses of "only this source" in the panel, which is not rendered in the browser. */
export function watchPanel(attribution: Attribution): () => void {
  return watchPresses(HOOKS.only, (button) => {
    const id = button.getAttribute('data-only');
    attribution.only.set(attribution.only.get() === id ? null : id);
  });
}
