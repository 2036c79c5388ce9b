import { focusInPlace } from '../../platform/focus.ts';
import { putLineAtTop } from '../../platform/line.ts';
import { mastheadHeight } from '../mastheadHeight.ts';

/**
 * Scrolls a line of the text to the top of the window; Tab goes on from there.
 * @param part how far down in the element the line is, 0 to 1
 * @param below how far below the bar it comes to be, in CSS pixels
 */
export function goToText(element: Element, part: number, below = 0): void {
  putLineAtTop({ element, part, below }, mastheadHeight());
  element.setAttribute('tabindex', '-1');
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  focusInPlace(element);
}
