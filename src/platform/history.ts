import { keepForSession, keptForSession } from './storage.ts';

/**
 * The entries of the history: what lies over the page closes by Back, and each entry gets back its
 * place on the page. Only this file reads and writes `history.state` and the scroll restoration.
 *
 * An overlay (a sheet, a card) puts an entry with the same address on the history. That entry stays
 * when the overlay is closed by other means: to take it off by `history.back()` would cancel a
 * navigation that the same press has begun. A traversal between it and the entry below moves
 * nothing on the page. Where nothing is open any more, it goes on by one entry.
 *
 * Browsers do not scroll within the document: after a traversal Chromium now and then goes to the
 * hash instead of the place. Between documents they do, since they are there before any script.
 */
type Marks = {
  /** Names the entry once the reader has been there: a move to it is a return. */
  key?: string;
  /** Key of the entry below, for the entry of an overlay. */
  over?: string;
  /** Key of the overlay's entry that comes after this one. */
  under?: string;
};

/**
 * How the reader came to an entry: a first visit of the document, a link or a new address within
 * it, Back or Forward within it, or a return to the document from elsewhere, a reload included.
 */
export type Move = 'visit' | 'link' | 'traverse' | 'reload';

let here: Marks = {};
let closeOverlay: (() => void) | null = null;
/** Scroll positions by the keys of entries, in CSS pixels from the top of the page. */
let places = new Map<string, number>();

const PLACES = 'lesart.places';

/**
 * Tells how the reader came, and every move within the document but those between an overlay's
 * entry and the one below it.
 * @param onMove takes the way and a scroll position or null: after a link the one at which it was
 *   pressed, else the one at which the reader had left the entry before
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
    const to: Marks = recordOf(state);
    // A link has scrolled the window already, and its press was remembered.
    if (to.key !== undefined) remember();
    here = to;
    if (from.over !== undefined && from.over === here.key) {
      if (!close) history.back();
    } else if (from.under !== undefined && from.under === here.key) history.forward();
    else if (here.key === undefined) {
      mark({ key: newKey() });
      onMove('link', places.get(from.key ?? '') ?? null);
    } else onMove('traverse', places.get(here.key) ?? null);
  };
  const onPageHide = () => {
    remember();
    keepForSession(PLACES, JSON.stringify(Object.fromEntries(places)));
    letBrowserScroll(true);
  };
  const onPageShow = () => letBrowserScroll(false);

  here = entryState();
  places = placesIn(keptForSession(PLACES));
  const left = places.get(here.key ?? '') ?? null;
  // Only an entry that the reader comes back to has a state.
  const isReturn = here.key !== undefined;
  if (!isReturn) mark({ key: newKey() });
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
 * Lets Back close what lies over the page. Without a history (denied in some frames) Back leaves
 * the page as it always does.
 * @param onBack closes it; it runs at any move to another entry
 * @returns to be called when it was closed by other means
 */
export function closeByBack(onBack: () => void): () => void {
  closeOverlay = onBack;
  // An entry that an earlier overlay has left serves again.
  if (here.over === undefined) addEntry();
  return () => {
    if (closeOverlay === onBack) closeOverlay = null;
  };
}

/** Shows another hash in the address bar. The page stays where it is. */
export function showHash(hash: string): void {
  mark({}, hash);
}

function addEntry(): void {
  const [below, key] = [here.key ?? newKey(), newKey()];
  try {
    history.replaceState({ ...here, key: below, under: key }, '');
    history.pushState({ key, over: below }, '');
    here = { key, over: below };
    letBrowserScroll(false);
  } catch {
    // Denied: Back does not close the overlay.
  }
}

/** Adds marks to the entry that the reader is at. */
function mark(marks: Marks, hash?: string): void {
  here = { ...here, ...marks };
  try {
    history.replaceState(here, '', hash);
  } catch {
    // Denied, or too often in a short time: the entry counts as new when the reader comes back.
  }
}

function letBrowserScroll(isAllowed: boolean): void {
  try {
    history.scrollRestoration = isAllowed ? 'auto' : 'manual';
  } catch {
    // Denied: the browser scrolls, as it does without a script.
  }
}

/** The state of the entry; empty where the history is denied. */
function entryState(): Marks {
  try {
    return recordOf(history.state);
  } catch {
    return {};
  }
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** What another version, or somebody else, has left may be anything. */
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
