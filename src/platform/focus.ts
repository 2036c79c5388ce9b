/** Gives an element the focus, if it can have one, and leaves the page where it is. */
export function focusInPlace(element: unknown): void {
  if (!(element instanceof HTMLElement)) return;
  try {
    element.focus({ preventScroll: true });
  } catch {
    // Old browsers know no options; they may scroll.
    element.focus();
  }
}
