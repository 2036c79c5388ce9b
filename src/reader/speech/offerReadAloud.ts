import { SECTION_NAV_ID } from '../../article/links/pageIds.ts';
import { element } from '../../platform/element.ts';
import { HOOKS } from '../hooks.ts';
import type { Words } from '../words/de.ts';

/**
 * Offers to read the article aloud, at the foot of the list of sections, or in the bar where no
 * list shows. A script makes the button, since only scripts can read aloud, and there it moves
 * nothing else.
 */
export function offerReadAloud(t: Words, onPress: () => void): void {
  const list = document.getElementById(SECTION_NAV_ID);
  if (!list) return;
  const button = element('button', { class: 'text-button' }, t.readAloud);
  button.addEventListener('click', () => {
    // As a sheet the list would cover the text that is read.
    if (list.popover) list.hidePopover();
    onPress();
  });
  // Beside the logo, from which the tools keep away.
  if (list.hidden) document.querySelector(`${HOOKS.bar} a`)?.after(button);
  else list.append(button);
}
