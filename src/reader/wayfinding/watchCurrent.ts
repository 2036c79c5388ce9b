import { idHash } from '../../article/links/address.ts';
import { scrollListTo } from '../../platform/scroll.ts';
import type { Store } from '../../platform/store.ts';

const REST_MS = 150;

/**
 * Marks the entry that is being read in the list of sections, which is not rendered in the browser.
 * @param listId id of the element that holds the list
 * @param current id of the entry, or null before it is known: then none is marked
 * @returns stops it
 */
export function watchCurrent(listId: string, current: Store<string | null>): () => void {
  let marked: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    const list = document.getElementById(listId);
    // Do not scroll the list while the reader points at it or has the focus in it.
    if (list && marked && !list.matches(':hover, :focus-within')) scrollListTo(list, marked);
  };
  const mark = () => {
    const list = document.getElementById(listId);
    marked?.removeAttribute('aria-current');
    marked = list?.querySelector(`a[href="${idHash(current.get() ?? '')}"]`) ?? null;
    marked?.setAttribute('aria-current', 'true');
    // This waits until scrolling rests, since measuring makes the browser lay out the page.
    clearTimeout(timer);
    timer = setTimeout(follow, REST_MS);
  };
  mark();
  const stop = current.subscribe(mark);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
