import { closeByBack } from './history.ts';
import { opensElsewhere } from './opensElsewhere.ts';
import { watchResize } from './scroll.ts';

/**
 * Fills a popover before it is first shown, or at once where it is open already.
 * @param fill adds what only an open popover shows, and gives what removes it
 * @returns removes it again
 */
export function fillBeforeOpening(popover: HTMLElement, fill: () => () => void): () => void {
  let empty = () => {};
  const onBeforeToggle = () => {
    empty = fill();
  };
  if (isOpen(popover)) onBeforeToggle();
  else popover.addEventListener('beforetoggle', onBeforeToggle, { once: true });
  return () => {
    popover.removeEventListener('beforetoggle', onBeforeToggle);
    empty();
  };
}

/**
 * Lets Back and a link inside close a popover. The browser itself opens it, closes it by Escape and
 * by a tap beside it, and returns the focus. While it is open, the root has `data-covered`. An
 * address whose hash is its id opens it, unless the page shows it anyway.
 * @param popover the element with the popover attribute; it may be open already
 * @param onOpen runs after it has opened
 * @returns stops it; the popover itself stays as it is
 */
export function watchSheet(popover: HTMLElement, onOpen: () => void): () => void {
  let release = () => {};

  const hide = () => {
    try {
      if (isOpen(popover)) popover.hidePopover();
    } catch {
      // An extension has removed the function. An element that is not a popover is not open.
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
    // The popover returns the focus to its button. But Tab has to go on from the link's target.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  const openByAddress = () => {
    if (location.hash !== `#${popover.id}` || popover.getClientRects().length > 0) return;
    try {
      popover.showPopover();
    } catch {
      // An extension has removed the function. The button opens it without a script.
    }
  };

  // On a turned tablet the list is a part of the page, and its button is hidden.
  const stopResize = watchResize(() => {
    const button = document.querySelector(`[popovertarget="${popover.id}"]`);
    if (button?.getClientRects().length === 0) hide();
  });

  popover.addEventListener('beforetoggle', onBeforeToggle);
  popover.addEventListener('toggle', onToggle);
  popover.addEventListener('click', onClick);
  addEventListener('hashchange', openByAddress);
  if (isOpen(popover)) cover(true);
  // Who has begun to read by now does not want it any more.
  else if (scrollY === 0) openByAddress();
  return () => {
    cover(false);
    stopResize();
    removeEventListener('hashchange', openByAddress);
    popover.removeEventListener('beforetoggle', onBeforeToggle);
    popover.removeEventListener('toggle', onToggle);
    popover.removeEventListener('click', onClick);
  };
}

/** Whether a popover is open; false in browsers without popovers. */
function isOpen(popover: HTMLElement): boolean {
  try {
    return popover.matches(':popover-open');
  } catch {
    return false;
  }
}
