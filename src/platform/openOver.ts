import { focusInPlace } from './focus.ts';
import { closeByBack } from './history.ts';

/**
 * Opens a box that lies over the page and leaves the page in use: what changes below stays in
 * sight. Back, Escape and a press beside it close it, and the focus goes back to its button.
 * @param box made for this opening; it is taken out of the document when it closes
 * @param button that has opened it; a press of it closes nothing by itself
 * @param onClose runs once, when it has closed
 * @returns closes it
 */
export function openOver(box: HTMLElement, button: Element, onClose: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const close = () => {
    if (signal.aborted) return;
    ending.abort();
    release();
    const hadFocus = box.contains(document.activeElement);
    box.remove();
    button.setAttribute('aria-expanded', 'false');
    if (hadFocus) focusInPlace(button);
    onClose();
  };
  document.body.append(box);
  try {
    box.popover = 'manual';
    box.showPopover();
  } catch {
    // Without popovers it lies over the page by its place in the document and by its styles.
    box.removeAttribute('popover');
  }
  const release = closeByBack(close);
  button.setAttribute('aria-expanded', 'true');
  focusInPlace(box);
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') close();
    },
    { signal },
  );
  document.addEventListener(
    'click',
    ({ target }) => {
      // What is pressed may be gone by now: a press can take it out of the box.
      if (!(target instanceof Node) || !target.isConnected) return;
      if (!box.contains(target) && !button.contains(target)) close();
    },
    { signal },
  );
  return close;
}
