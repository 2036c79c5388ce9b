/**
 * Tells when an element that is not rendered in the browser is pressed, by any means that its own
 * kind answers to: a link or a button by mouse, finger, keyboard or voice.
 * @param selector of the elements
 */
export function watchPresses(
  selector: string,
  onPress: (pressed: Element, event: MouseEvent) => void,
): () => void {
  const onClick = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest(selector) : null;
    if (pressed && !opensElsewhere(event)) onPress(pressed, event);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

/** Whether a press opens its link in another tab or window, or saves it: this page is to do nothing. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}
