import { holdBack, type HeldEntry } from './holdBack.ts';

/**
 * A popover on a phone, closed by Back as well. Opening, Escape, a tap beside it and the focus
 * that comes back are the browser's own and work without this. A link inside takes the place of the
 * entry on the history, so that Back leads to where the reader was and not to an open list. While it is
 * open the root bears data-covered.
 * @param popover the element with the popover attribute
 * @param onOpen runs after it has opened
 */
export function backCloses(popover: HTMLElement, onOpen: () => void): () => void {
  let entry: HeldEntry | null = null;

  const onBeforeToggle = (event: ToggleEvent) => {
    entry?.release();
    entry = null;
    document.documentElement.toggleAttribute('data-covered', event.newState === 'open');
    if (event.newState !== 'open') return;
    entry = holdBack(() => {
      entry = null;
      popover.hidePopover();
    });
  };
  const onToggle = (event: ToggleEvent) => {
    if (event.newState === 'open') onOpen();
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !entry || opensElsewhere(event)) return;
    event.preventDefault();
    entry.abandon();
    entry = null;
    popover.hidePopover();
    // The popover hands the focus back to its button; the link is to decide where Tab goes on.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    location.replace(link.href);
  };

  popover.addEventListener('beforetoggle', onBeforeToggle);
  popover.addEventListener('toggle', onToggle);
  popover.addEventListener('click', onClick);
  return () => {
    entry?.abandon();
    document.documentElement.removeAttribute('data-covered');
    popover.removeEventListener('beforetoggle', onBeforeToggle);
    popover.removeEventListener('toggle', onToggle);
    popover.removeEventListener('click', onClick);
  };
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}
