import { SECTION_NAV_ID } from '../../article/links/pageIds.ts';
import type { Words } from '../words/de.ts';

/**
 * Offers to read the article aloud, at the foot of the list of sections. A script makes the button,
 * since only scripts can read aloud, and there it moves nothing else.
 */
export function offerReadAloud(t: Words, onPress: () => void): void {
  const list = document.getElementById(SECTION_NAV_ID);
  if (!list) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.textContent = t.readAloud;
  button.addEventListener('click', () => {
    // As a sheet the list would cover the text that is read.
    if ('hidePopover' in list) list.hidePopover();
    onPress();
  });
  list.append(button);
}
