/**
 * Tells where the address points within the page: now, and whenever it changes by a link, Back,
 * Forward or by hand.
 * @param onHash takes `location.hash`, and whether it is up to the page to scroll there: on return
 *   and on reload, where the browser has restored the place at which the reader had left
 */
export function watchHash(onHash: (hash: string, toScroll: boolean) => void): () => void {
  // Links, Back, Forward and a hash edited by hand all fire popstate. After a link the browser has
  // scrolled already, and scrolling to the same place once more changes nothing.
  // A link to a text is left to the browser, and to whoever put it there.
  let leadsToText = false;
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    leadsToText = link?.getAttribute('href')?.includes(':~:') ?? false;
  };
  const onPop = () => {
    if (!leadsToText) onHash(location.hash, true);
    leadsToText = false;
  };
  document.addEventListener('click', onClick, { capture: true });
  addEventListener('popstate', onPop);
  const load = loadEntry();
  // A text fragment beats the hash: the browser has gone to the text and highlights it.
  if (!load?.name.includes(':~:')) onHash(location.hash, load !== null && load.type !== 'navigate');
  return () => {
    document.removeEventListener('click', onClick, { capture: true });
    removeEventListener('popstate', onPop);
  };
}

/**
 * Puts another hash in the place of the one in the address bar, without an entry of its own on the
 * history. The browser goes there as by a link: it scrolls, marks the target and moves the start
 * of the focus, none of which `history.replaceState` would do. `watchHash` tells it as any move.
 */
export function replaceHash(hash: string): void {
  location.replace(hash);
}

/** How this document came; its name is the whole address, which `location` gives without the text. */
function loadEntry(): PerformanceNavigationTiming | null {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry : null;
}
