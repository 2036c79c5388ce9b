import { isInWindow, keepInPlace } from '../../platform/scroll.ts';
import { HOOKS } from '../hooks.ts';

/** The number of parts that are switched at once. A shorter text is switched as a whole. */
const AT_ONCE = 12;

/** The parts of the text that say whether attribution is on: its head and its sections. */
export function textParts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(HOOKS.part)];
}

/** A part of a stretch out of sight is not measured, since that would lay the stretch out. */
function isShown(part: HTMLElement): boolean {
  const stretch = part.closest(HOOKS.stretch);
  return (!stretch || isInWindow(stretch)) && isInWindow(part);
}

/**
 * Shows or hides attribution part by part: at once in the window, then in slices elsewhere. So the
 * switch answers as fast in a long text as in a short one. The sentence at the top of the window
 * stays at its place.
 * @returns stops it early
 */
export function showParts(isOn: boolean): () => void {
  const parts = textParts();
  const first = parts.length <= AT_ONCE ? parts : parts.filter(isShown);
  const rest = parts.filter((part) => !first.includes(part));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (some: readonly HTMLElement[]) => {
    keepInPlace(first, HOOKS.statement, () => {
      for (const part of some) part.dataset['attribution'] = isOn ? 'on' : 'off';
    });
  };
  const showNext = () => {
    show(rest.splice(0, AT_ONCE));
    if (rest.length > 0) timer = setTimeout(showNext);
  };
  show(first);
  // The rest follows after the next paint.
  if (rest.length > 0) requestAnimationFrame(() => (timer = setTimeout(showNext)));
  return () => clearTimeout(timer);
}
