import { watchPresses } from '../../platform/press.ts';
import type { Attribution } from './attribution.ts';
import { HOOKS } from '../hooks.ts';

/** Handles presses of "only this source". React does not render the panel in the browser. */
export function watchPanel(attribution: Attribution): () => void {
  return watchPresses(HOOKS.only, (button) => {
    const id = button.getAttribute('data-only');
    attribution.only.set(attribution.only.get() === id ? null : id);
  });
}
