import { closeByBack } from './history.ts';
import { opensElsewhere } from './opensElsewhere.ts';
import { watchResize } from './scroll.ts';

/**
 * A popover on a phone, closed by Back as well, and by a link inside of it. Opening, Escape, a tap
 * beside it and the focus that comes back are the browser's own and work without this. While it is
 * open the root bears data-covered.
 * @param popover the element with the popover attribute; it may be open already
 * @param onOpen runs after it has opened
 */
export function watchSheet(popover: HTMLElement, onOpen: () => void): () => void {
  let release = () => {};

  const hide = () => {
    try {
      if (isOpen(popover)) popover.hidePopover();
    } catch {
      // An extension has taken the function; what is no popover any more is not open.
      popover.removeAttribute('popover');
      popover.setAttribute('popover', '');
    }
  };
  const cover = (isCovered: boolean) => {
    release();
    release = isCovered ? closeByBack(hide) : () => {};
    if (isCovered) document.documentElement.dataset['covered'] = '';
    else delete document.documentElement.dataset['covered'];
  };
  const onBeforeToggle = (event: ToggleEvent) => cover(event.newState === 'open');
  const onToggle = (event: ToggleEvent) => {
    if (event.newState === 'open') onOpen();
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || opensElsewhere(event) || !isOpen(popover)) return;
    hide();
    // The popover hands the focus back to its button; the link is to decide where Tab goes on.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  // On a turned tablet the sheet may be a part of the page, and its button is gone.
  const stopResize = watchResize(() => {
    const button = document.querySelector(`[popovertarget="${popover.id}"]`);
    if (button?.getClientRects().length === 0) hide();
  });

  popover.addEventListener('beforetoggle', onBeforeToggle);
  popover.addEventListener('toggle', onToggle);
  popover.addEventListener('click', onClick);
  if (isOpen(popover)) cover(true);
  return () => {
    cover(false);
    stopResize();
    popover.removeEventListener('beforetoggle', onBeforeToggle);
    popover.removeEventListener('toggle', onToggle);
    popover.removeEventListener('click', onClick);
  };
}

/** Whether a popover is open; never where the browser has none. */
function isOpen(popover: HTMLElement): boolean {
  try {
    return popover.matches(':popover-open');
  } catch {
    return false;
  }
}
