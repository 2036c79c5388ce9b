import { opensElsewhere } from './opensElsewhere.ts';

/**
 * Tells when an element that is not rendered in the browser is pressed, by any means that its own
 * kind answers to: a link or a button by mouse, finger, keyboard or voice. A press that opens a
 * link in another tab is the browser's alone.
 * @param selector of the elements
 */
export function watchPresses(
  selector: string,
  onPress: (pressed: Element, event: MouseEvent) => void,
): () => void {
  const onClick = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest(selector) : null;
    const isAway = pressed?.localName === 'a' && opensElsewhere(event);
    if (pressed && !isAway) onPress(pressed, event);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
