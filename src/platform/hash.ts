import { watchHistory, type Move } from './history.ts';

/**
 * Tells where the address points within the page: now, and whenever it changes by a link, Back,
 * Forward or by hand.
 * @param onHash takes `location.hash`, how the reader came there, and the scroll position that
 *   `watchHistory` tells, or null
 */
export function watchHash(
  onHash: (hash: string, move: Move, left: number | null) => void,
): () => void {
  return watchHistory((move, left) => {
    // A text fragment beats the hash. The browser has gone to the text, if it has found it.
    if (move !== 'visit' || scrollY === 0 || !cameToText()) onHash(location.hash, move, left);
  });
}

/**
 * Puts another hash in the place of the one in the address bar, without an entry of its own on the
 * history. The browser goes there as by a link: it scrolls, marks the target and moves the start
 * of the focus, none of which `history.replaceState` would do. `watchHash` tells it as any move.
 */
export function replaceHash(hash: string): void {
  location.replace(hash);
}

/** Whether the address had a text fragment: only the document's name in the timings still has it. */
function cameToText(): boolean {
  try {
    return performance.getEntriesByType('navigation')[0]?.name.includes(':~:') === true;
  } catch {
    // Without timings the hash decides.
    return false;
  }
}
