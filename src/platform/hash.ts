import { watchHistory, type Move } from './history.ts';

/**
 * Tells the hash of the address: at once, and whenever it changes by a link, Back, Forward or by
 * hand.
 * @param onHash takes `location.hash`, how the reader came there, and the scroll position that
 *   `watchHistory` tells, or null
 */
export function watchHash(
  onHash: (hash: string, move: Move, left: number | null) => void,
): () => void {
  return watchHistory((move, left) => {
    // A text fragment goes before the hash. If the browser has found the text, it has scrolled.
    if (move !== 'visit' || scrollY === 0 || !cameToText()) onHash(location.hash, move, left);
  });
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
