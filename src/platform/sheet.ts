/**
 * A popover on a phone, closed by Back as well. Opening, Escape, a tap beside it and the focus
 * that comes back are the browser's own and work without this.
 *
 * While it is open an entry of its own lies on the history. Back takes that entry and with it the
 * popover; every other way of closing takes the entry off again. A link inside replaces it, so
 * that Back leads to where the reader was and not to an open list.
 * @param popover the element with the popover attribute
 * @param onOpen runs after it has opened
 */
export function backCloses(popover: HTMLElement, onOpen: () => void): () => void {
  let entryIsOurs = false;
  let leaving = false;

  const onBeforeToggle = (event: ToggleEvent) => {
    if (event.newState === 'open') {
      history.pushState(history.state, '');
      entryIsOurs = true;
    } else if (entryIsOurs) {
      entryIsOurs = false;
      leaving = true;
      history.back();
    }
  };
  const onToggle = (event: ToggleEvent) => {
    if (event.newState === 'open') onOpen();
  };
  // The address is the same on both sides of our entry, so nobody else is to take this for a move.
  const onPopState = (event: PopStateEvent) => {
    if (!entryIsOurs && !leaving) return;
    event.stopImmediatePropagation();
    leaving = false;
    if (!entryIsOurs) return;
    entryIsOurs = false;
    popover.hidePopover();
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !entryIsOurs || opensElsewhere(event)) return;
    event.preventDefault();
    entryIsOurs = false;
    popover.hidePopover();
    // The popover hands the focus back to its button; the link is to decide where Tab goes on.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    location.replace(link.href);
  };

  popover.addEventListener('beforetoggle', onBeforeToggle);
  popover.addEventListener('toggle', onToggle);
  popover.addEventListener('click', onClick);
  addEventListener('popstate', onPopState, { capture: true });
  return () => {
    popover.removeEventListener('beforetoggle', onBeforeToggle);
    popover.removeEventListener('toggle', onToggle);
    popover.removeEventListener('click', onClick);
    removeEventListener('popstate', onPopState, { capture: true });
  };
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}
