import { spanOf, watchSize } from './scroll.ts';

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
  watchFonts(later);
  signal.addEventListener('abort', watchSize(document.body, later));
  return end;
}

/** Tells when the fonts are there. Where they fail or the browser does not say, nothing moves. */
function watchFonts(onReady: () => void): void {
  try {
    document.fonts.ready.then(onReady, () => {});
  } catch {
    // Old browsers, and extensions that switch fonts off.
  }
}

/** Scrolls to an element, below whatever covers the top. */
export function scrollTo(element: Element): void {
  try {
    element.scrollIntoView({ behavior: 'instant', block: 'start' });
  } catch {
    // Old browsers know no options; the margin above the element is theirs to ignore.
    window.scrollTo(0, spanOf(element).top);
  }
}

/** Scrolls the window. @param top CSS pixels from the top of the page */
export function scrollToHeight(top: number): void {
  window.scrollTo(scrollX, top);
}

/** Whether the window stands where a link to the element leads. */
export function hasLandedAt(element: Element): boolean {
  const { scrollX: left, scrollY: top } = window;
  scrollTo(element);
  const moved = Math.abs(window.scrollY - top);
  // Nothing of this is painted: it is undone within the same task.
  window.scrollTo(left, top);
  return moved <= 2;
}
