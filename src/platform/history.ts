import { keepForSession, keptForSession } from './storage.ts';

/**
 * The entries of the history. Back closes what lies over the page, and each entry keeps its scroll
 * position. Only this file reads and writes `history.state` and the scroll restoration.
 *
 * An overlay (a sheet, a card) puts an entry with the same address on the history. That entry stays
 * when the overlay is closed by other means, since `history.back()` would cancel a navigation that
 * the same press has begun. A traversal between it and the entry below scrolls nothing. If no
 * overlay is open any more, the traversal continues by one entry.
 *
 * Within the document the browser does not scroll: after a traversal Chromium sometimes goes to the
 * hash instead of the position. Between documents it does, since it is faster than any script.
 */
type EntryState = {
  /** Names the entry after the first visit. So a move to an entry with a key is a return. */
  key?: string;
  /** Key of the entry below, for the entry of an overlay. */
  over?: string;
  /** Key of the overlay's entry that comes after this one. */
  under?: string;
};

/**
 * How the reader came to an entry. `visit`: the document's first visit. `link`: a link or a new
 * address within the document. `traverse`: Back or Forward within it. `reload`: a return from
 * another document, or a reload.
 */
export type Move = 'visit' | 'link' | 'traverse' | 'reload';

let here: EntryState = {};
let closeOverlay: (() => void) | null = null;
/** Scroll positions by the keys of entries, in CSS pixels from the top of the page. */
let places = new Map<string, number>();

const PLACES = 'lesart.places';

/**
 * Tells how the reader came, and every move within the document, except moves between an overlay's
 * entry and the one below it.
 * @param onMove takes the kind of move and a scroll position or null: after a link the position at
 *   which it was pressed, else the position at which the reader left the entry before
 * @returns stops it
 */
export function watchHistory(onMove: (move: Move, left: number | null) => void): () => void {
  const remember = () => {
    if (here.key !== undefined) places.set(here.key, scrollY);
  };
  const onPopState = ({ state }: PopStateEvent) => {
    const from = here;
    const close = closeOverlay;
    closeOverlay = null;
    close?.();
    const to: EntryState = recordOf(state);
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
      onMove('link', places.get(from.key ?? '') ?? null);
    } else onMove('traverse', places.get(here.key) ?? null);
  };
  const onPageHide = () => {
    remember();
    keepForSession(PLACES, JSON.stringify(Object.fromEntries(places)));
    letBrowserScroll(true);
  };
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    letBrowserScroll(false);
    // A page out of the cache goes on as it was left. WebKit brings it back at its top.
    const place = places.get(here.key ?? '');
    if (persisted && place !== undefined) window.scrollTo(scrollX, place);
  };

  here = stateOfEntry();
  places = placesIn(keptForSession(PLACES));
  const left = places.get(here.key ?? '') ?? null;
  // Only an entry that the reader comes back to has a state.
  const isReturn = here.key !== undefined;
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
  if (here.over === undefined) addEntry();
  return () => {
    if (closeOverlay === onBack) closeOverlay = null;
  };
}

/** Shows another hash in the address bar. The page stays where it is. */
export function showHash(hash: string): void {
  addToState({}, hash);
}

function addEntry(): void {
  const [below, key] = [here.key ?? newKey(), newKey()];
  try {
    history.replaceState({ ...here, key: below, under: key }, '');
    history.pushState({ key, over: below }, '');
    here = { key, over: below };
    letBrowserScroll(false);
  } catch {
    // Denied. Back does not close the overlay.
  }
}

/** Adds to the state of the entry that the reader is at. */
function addToState(added: EntryState, hash?: string): void {
  here = { ...here, ...added };
  try {
    history.replaceState(here, '', hash);
  } catch {
    // Denied, or called too often in a short time. The entry then counts as new on return.
  }
}

function letBrowserScroll(isAllowed: boolean): void {
  try {
    history.scrollRestoration = isAllowed ? 'auto' : 'manual';
  } catch {
    // Denied. The browser scrolls, as it does without a script.
  }
}

/** The state of the entry; empty where the history is denied. */
function stateOfEntry(): EntryState {
  try {
    return recordOf(history.state);
  } catch {
    return {};
  }
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** A state as a record. Another version, or other code, may have left any value. */
function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function placesIn(text: string | null): Map<string, number> {
  try {
    const kept = Object.entries(recordOf(JSON.parse(text ?? '{}')));
    return new Map(kept.filter((place): place is [string, number] => Number.isFinite(place[1])));
  } catch {
    return new Map();
  }
}
