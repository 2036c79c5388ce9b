import { isInWindow, spanOf, watchSize } from './scroll.ts';

const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

let ending: AbortController | null = null;

/** Ends the landing that is being kept, if there is one. */
export function endLanding(): void {
  ending?.abort();
}

/** Whether a landing is being kept: then the page may move without the reader. */
export function isLandingKept(): boolean {
  return ending !== null && !ending.signal.aborted;
}

/**
 * Keeps a landing: calls back when late fonts or pictures may have moved the target. It ends with
 * the reader's first input. Some input is not heard (the status bar, a screen reader, voice). So it
 * also ends when the page has been scrolled and the target is out of sight, or when another landing
 * begins.
 */
export function keepLanding(target: Element, onMayHaveMoved: () => void): void {
  endLanding();
  // Very old browsers keep the first landing.
  if (!('AbortController' in window)) return;
  ending = new AbortController();
  const { signal } = ending;
  for (const type of TOUCHES)
    addEventListener(type, endLanding, { passive: true, once: true, signal });

  // Else Chromium scrolls along with some other text when the page changes its size.
  const { style } = document.documentElement;
  style.overflowAnchor = 'none';
  signal.addEventListener('abort', () => style.removeProperty('overflow-anchor'));

  let { scrollY: landed } = window;
  const look = () => {
    if (signal.aborted) return;
    if (!isAt(landed) && !isInWindow(target)) endLanding();
    else onMayHaveMoved();
    landed = scrollY;
  };
  const later = () => {
    if (!signal.aborted) inNextFrame(look);
  };
  if (document.readyState !== 'complete') addEventListener('load', later, { once: true, signal });
  watchFonts(later);
  signal.addEventListener('abort', watchSize(document.body, later));
}

/**
 * Scrolls to a position that the page may still be too short for: while styles and scripts come, it
 * grows. The window follows as far as the page reaches, until the reader's first input.
 * @param top CSS pixels from the top of the page
 */
export function reachHeight(top: number): void {
  scrollToHeight(top);
  let { scrollY: reached } = window;
  if (reached >= top || isAt(top)) return;
  keepLanding(document.body, () => {
    if (!isAt(reached)) return endLanding();
    scrollToHeight(top);
    reached = window.scrollY;
  });
}

/** Runs a function before the next frame. Where a browser has no frames, nothing is put right. */
function inNextFrame(run: () => void): void {
  try {
    requestAnimationFrame(run);
  } catch {
    // An extension has removed the function.
  }
}

/** Tells when the fonts have loaded. If they fail, nothing moves. */
function watchFonts(onReady: () => void): void {
  try {
    document.fonts.ready.then(onReady, () => {});
  } catch {
    // Old browsers, and extensions that switch fonts off.
  }
}

/** Scrolls to an element, below the bar at the top. */
export function scrollTo(element: Element): void {
  try {
    element.scrollIntoView({ behavior: 'instant', block: 'start' });
  } catch {
    // Old browsers know no options.
    const margin = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
    window.scrollTo(0, spanOf(element).top - margin);
  }
}

/** Scrolls the window. @param top CSS pixels from the top of the page */
export function scrollToHeight(top: number): void {
  window.scrollTo(scrollX, top);
}

/** Whether the window shows the end of the page. */
export function isAtEnd(): boolean {
  return isAt(document.documentElement.scrollHeight - window.innerHeight);
}

/** Whether the scroll position is that to which a link to the element leads. */
export function hasLandedAt(element: Element): boolean {
  const { scrollX: left, scrollY: top } = window;
  scrollTo(element);
  const hasLanded = isAt(top);
  // Nobody sees this: it is undone within the same task.
  window.scrollTo(left, top);
  return hasLanded;
}

/**
 * Whether the window is still where it was first scrolled to (wayfinding/earlyLanding.ts). Then
 * nobody has moved on since; the page may have grown.
 */
export function isWhereFirstScrolled(): boolean {
  return isAt(Number(document.documentElement.dataset['landed']));
}

/** Whether the window is at a scroll position. Where a browser lands, it rounds in several ways. */
function isAt(top: number): boolean {
  return Math.abs(window.scrollY - top) <= 2;
}
