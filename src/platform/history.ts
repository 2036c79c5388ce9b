/**
 * The entries of the history. Back closes what lies over the page, and each entry keeps its scroll
 * position.
 *
 * An overlay (a sheet, a card) puts an entry with the same address on the history. That entry stays
 * when the overlay is closed by other means, since `history.back()` would cancel a navigation that
 * the same press has begun. A traversal between it and the entry below scrolls nothing. If no
 * overlay is open any more, the traversal continues by one entry.
 *
 * Within the document the browser does not scroll: after a traversal Chromium sometimes goes to the
 * hash instead of the position. Between documents it does, since it is faster than any script.
 */
import {
  addEntry,
  currentState,
  letBrowserScroll,
  newKey,
  stateIn,
  writeState,
  type EntryState,
} from './entryState.ts';
import { keepPositions, keptPositions, type ScrollPositions } from './scrollPositions.ts';

/**
 * How the reader came to an entry. `visit`: the document's first visit. `link`: a link or a new
 * address within the document. `traverse`: Back or Forward within it. `reload`: a return from
 * another document, or a reload.
 */
export type Move = 'visit' | 'link' | 'traverse' | 'reload';

let here: EntryState = {};
let closeOverlay: (() => void) | null = null;
let positions: ScrollPositions = new Map();

/**
 * Tells how the reader came, and every move within the document, except moves between an overlay's
 * entry and the one below it.
 * @param onMove takes the kind of move and a scroll position or null: after a link the position at
 *   which it was pressed, else the position at which the reader left the entry before
 * @returns stops it
 */
export function watchHistory(onMove: (move: Move, left: number | null) => void): () => void {
  const remember = () => {
    if (here.key !== undefined) positions.set(here.key, scrollY);
  };
  const onPopState = ({ state }: PopStateEvent) => {
    const from = here;
    const close = closeOverlay;
    closeOverlay = null;
    close?.();
    const to = stateIn(state);
    // A link has already scrolled the window. Its position was remembered at the press.
    if (to.key !== undefined) remember();
    here = to;
    if (from.over !== undefined && from.over === here.key) {
      if (!close) history.back();
    } else if (from.under !== undefined && from.under === here.key) history.forward();
    else if (here.key === undefined) {
      addToState({ key: newKey() });
      // WebKit gives the entry of a link the browser's own restoration again.
      letBrowserScroll(false);
      onMove('link', positions.get(from.key ?? '') ?? null);
    } else onMove('traverse', positions.get(here.key) ?? null);
  };
  const onPageHide = () => {
    remember();
    keepPositions(new Map([...keptPositions(), ...positions]));
    letBrowserScroll(true);
  };
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    letBrowserScroll(false);
    // A page out of the cache goes on as it was left. WebKit brings it back at its top.
    const position = positions.get(here.key ?? '');
    if (persisted && position !== undefined) window.scrollTo(scrollX, position);
  };

  here = currentState();
  // Only an entry that the reader comes back to has a state. On a first visit nothing is read: the
  // first look into a storage takes longer than all else here.
  const isReturn = here.key !== undefined;
  positions = isReturn ? keptPositions() : new Map();
  const left = positions.get(here.key ?? '') ?? null;
  if (!isReturn) addToState({ key: newKey() });
  letBrowserScroll(false);
  addEventListener('popstate', onPopState);
  addEventListener('click', remember, { capture: true });
  addEventListener('pagehide', onPageHide);
  addEventListener('pageshow', onPageShow);
  onMove(isReturn ? 'reload' : 'visit', left);
  return () => {
    letBrowserScroll(true);
    removeEventListener('popstate', onPopState);
    removeEventListener('click', remember, { capture: true });
    removeEventListener('pagehide', onPageHide);
    removeEventListener('pageshow', onPageShow);
  };
}

/**
 * Lets Back close what lies over the page. Some frames deny the history. There Back leaves the page
 * as usual.
 * @param onBack closes the overlay; it runs at any move to another entry
 * @returns a function to call when it was closed by other means
 */
export function closeByBack(onBack: () => void): () => void {
  closeOverlay = onBack;
  // The entry of an earlier overlay is used again.
  if (here.over === undefined) addOverlayEntry();
  return () => {
    if (closeOverlay === onBack) closeOverlay = null;
  };
}

/** Shows another hash in the address bar. The page stays where it is. */
export function showHash(hash: string): void {
  addToState({}, hash);
}

function addOverlayEntry(): void {
  const [below, key] = [here.key ?? newKey(), newKey()];
  // If the browser denies it, Back does not close the overlay.
  if (!addEntry({ ...here, key: below, under: key }, { key, over: below })) return;
  here = { key, over: below };
  letBrowserScroll(false);
}

/** Adds to the state of the entry that the reader is at. */
function addToState(added: EntryState, hash?: string): void {
  here = { ...here, ...added };
  writeState(here, hash);
}
