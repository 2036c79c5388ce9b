import { idHash } from '../../article/links/address.ts';
import { statementId } from '../../article/links/pageIds.ts';
import { focusInPlace } from '../../platform/focus.ts';
import { watchPresses } from '../../platform/press.ts';
import type { Attribution } from './attribution.ts';
import { HOOKS } from '../hooks.ts';
import { singledOut } from './singledOut.ts';

/**
 * Handles presses of the buttons that single statements out, and of the one that ends it. React
 * renders none of them in the browser. Whoever singles statements out is led to the first of them.
 * @returns stops it
 */
export function watchPanel({ only }: Attribution): () => void {
  let last: Element | null = null;
  const end = () => {
    only.set(null);
    // This button is hidden now. The focus goes back to the button that singled the statements out.
    focusInPlace(last);
  };
  const stops = [
    watchPresses(HOOKS.only, (button) => {
      const statements = singledOut(button as HTMLElement);
      const words = button.getAttribute('data-words') ?? '';
      last = button;
      if (only.get()?.statements === statements) return only.set(null);
      only.set({ statements, words });
      location.hash = idHash(statementId(Number(statements.split(' ')[0])));
    }),
    watchPresses(HOOKS.endOnly, end),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
