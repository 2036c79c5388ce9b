/**
 * Scrolls to what gets the focus from the keyboard where a bar at the top covers it (WCAG 2.4.11).
 * Browsers do not: to Chromium it is in the window already.
 * @param bar selector of the bar
 * @returns stops it
 */
export function keepFocusClear(bar: string): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    const covering = document.querySelector(bar);
    if (!(target instanceof Element) || !covering || covering.contains(target)) return;
    const { top, bottom } = target.getBoundingClientRect();
    const edge = covering.getBoundingClientRect().bottom;
    // What lies above the window is the browser's to scroll to.
    if (bottom > 0 && bottom <= edge && isFromKeyboard(target))
      window.scrollBy({ top: top - edge - SPACE, behavior: 'instant' });
  };
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}

/** Between the bar and what has the focus, in CSS pixels: room for its outline. */
const SPACE = 8;

/** Old browsers do not know the selector, and throw. */
function isFromKeyboard(element: Element): boolean {
  try {
    return element.matches(':focus-visible');
  } catch {
    return false;
  }
}
