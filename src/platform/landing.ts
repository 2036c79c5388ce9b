import { watchSize } from './scroll.ts';

const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps a landing true while the page settles: tells when late fonts or pictures may have moved it.
 * Ends with the reader's first touch: nobody who has moved on is to be scrolled back.
 * @returns ends it before
 */
export function untilTouched(onMayHaveMoved: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  for (const type of TOUCHES) addEventListener(type, end, { passive: true, once: true, signal });

  const later = () => {
    if (!signal.aborted) requestAnimationFrame(() => !signal.aborted && onMayHaveMoved());
  };
  if (document.readyState !== 'complete') addEventListener('load', later, { once: true, signal });
  // Missing in old browsers, and where fonts are switched off.
  void document.fonts?.ready.then(later);
  signal.addEventListener('abort', watchSize(document.body, later));
  return end;
}

/** Scrolls to an element, below whatever covers the top. */
export function scrollTo(element: Element): void {
  element.scrollIntoView({ behavior: 'instant', block: 'start' });
}

/** Scrolls the window. @param top CSS pixels from the top of the page */
export function scrollToHeight(top: number): void {
  window.scrollTo({ top, behavior: 'instant' });
}

/** Whether the window stands where a link to the element leads. */
export function hasLandedAt(element: Element): boolean {
  const { scrollX: left, scrollY: top } = window;
  scrollTo(element);
  const moved = Math.abs(window.scrollY - top);
  // Nothing of this is painted: it is undone within the same task.
  window.scrollTo({ left, top, behavior: 'instant' });
  return moved <= 2;
}
