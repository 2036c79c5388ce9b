import { heightWhileSticky } from '../platform/scroll.ts';
import { HOOKS } from './hooks.ts';

/** How much of the window the bar at the top covers while it sticks there, in CSS pixels. */
export function mastheadHeight(): number {
  const masthead = document.querySelector(HOOKS.bar);
  return masthead ? heightWhileSticky(masthead) : 0;
}
