import { opensElsewhere } from './opensElsewhere.ts';

/**
 * Tells when an element is pressed that React does not render in the browser: a link or a button,
 * by mouse, finger, keyboard or voice. It does not tell a press that opens a link in another tab.
 * @param selector of the elements
 * @returns stops it
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
