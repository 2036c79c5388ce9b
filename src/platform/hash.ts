import { watchHistory, type Move } from './history.ts';

/**
 * How long after the load a browser may still look for the text of a text fragment, in
 * milliseconds. Chromium looks a second time after half a second.
 */
const SEARCH_MS = 600;

/**
 * Tells the hash of the address: at once, and whenever it changes by a link, Back, Forward or by
 * hand. A text fragment goes before the hash: the hash of the first visit is then told only if the
 * browser has not found the text. Until that is known nothing may scroll, since the browser would
 * take it for the reader's will.
 * @param onHash takes `location.hash`, how the reader came there, and the scroll position that
 *   `watchHistory` tells, or null
 * @returns stops it
 */
export function watchHash(
  onHash: (hash: string, move: Move, left: number | null) => void,
): () => void {
  let isSearching = false;
  const stop = watchHistory((move, left) => {
    isSearching = move === 'visit' && cameToText();
    if (!isSearching) return onHash(location.hash, move, left);
    return whenLoaded(() =>
      setTimeout(() => {
        // If the browser has found the text, it has scrolled.
        if (isSearching && scrollY === 0) onHash(location.hash, move, left);
      }, SEARCH_MS),
    );
  });
  return () => {
    isSearching = false;
    stop();
  };
}

function whenLoaded(run: () => void): void {
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
}

/**
 * Replaces the hash in the address bar, without a new entry on the history. The browser treats it
 * as a link: it scrolls, highlights the target and moves the start of the focus.
 * `history.replaceState` does none of these. `watchHash` tells it like any other move.
 */
export function replaceHash(hash: string): void {
  location.replace(hash);
}

/** Goes to a hash as a link to it does. */
export function followHash(hash: string): void {
  location.assign(hash);
}

/**
 * Whether the address had a text fragment. Only the document's name in the timings still holds it.
 */
function cameToText(): boolean {
  try {
    return performance.getEntriesByType('navigation')[0]?.name.includes(':~:') === true;
  } catch {
    // Without timings the hash counts.
    return false;
  }
}
