/**
 * Tells where the address points within the page: now, and whenever it changes by a link, Back,
 * Forward or by hand. The browser has scrolled there by then, but for Back and Forward.
 *
 * An entry of the history with a hash is not given its old scroll position back, so that its hash
 * decides on reload and on return; browsers do that themselves once the entry says so, even when
 * the page is loaded anew.
 * @param onHash takes `location.hash`, and whether it is up to the page to scroll there
 */
export function watchHash(onHash: (hash: string, toScroll: boolean) => void): () => void {
  const arrive = (toScroll: boolean) => {
    history.scrollRestoration = location.hash ? 'manual' : 'auto';
    onHash(location.hash, toScroll);
  };
  // Links, Back, Forward and a hash edited by hand all fire popstate. After a link the browser has
  // scrolled already, and scrolling to the same place once more changes nothing.
  const onPop = () => arrive(true);
  addEventListener('popstate', onPop);
  arrive(false);
  return () => removeEventListener('popstate', onPop);
}
