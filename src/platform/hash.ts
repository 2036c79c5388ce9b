/**
 * Tells where the address points within the page: now, and whenever it changes by a link, Back,
 * Forward or by hand.
 * @param onHash takes `location.hash`, and whether it is up to the page to scroll there: on return
 *   and on reload, where the browser has restored the place at which the reader had left
 */
export function watchHash(onHash: (hash: string, toScroll: boolean) => void): () => void {
  // Links, Back, Forward and a hash edited by hand all fire popstate. After a link the browser has
  // scrolled already, and scrolling to the same place once more changes nothing.
  const onPop = () => onHash(location.hash, true);
  addEventListener('popstate', onPop);
  onHash(location.hash, loadType() !== 'navigate');
  return () => removeEventListener('popstate', onPop);
}

function loadType(): string {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
}
