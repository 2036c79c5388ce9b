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

/** In milliseconds. Longer than any browser takes to follow a link within the page. */
const PRESS_MS = 1000;

/**
 * Gives a field the focus, with its text selected, after the press that called for it. A pressed
 * link takes the focus away when the browser has moved to its target: in Firefox that is some time
 * after the next frame. Then the field gets it back.
 * @returns gives the focus back no more
 */
export function selectAfterPress(field: HTMLTextAreaElement): () => void {
  const take = () => {
    focusInPlace(field);
    field.select();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null) setTimeout(take);
  };
  const frame = requestAnimationFrame(take);
  field.addEventListener('blur', onBlur);
  const end = () => {
    cancelAnimationFrame(frame);
    field.removeEventListener('blur', onBlur);
  };
  setTimeout(end, PRESS_MS);
  return end;
}
