import { whenEngaged } from '../../platform/engagement.ts';
import { currentState } from '../../platform/entryState.ts';
import { keptText } from '../../platform/storage.ts';
import type { Store } from '../../platform/store.ts';
import { PLACES_KEY, VISITS_KEY } from '../../platform/storageKeys.ts';

/** An article in the page, as a visit needs it. */
export type VisitedArticle = {
  slug: string;
  /** Decides the language of what is said, and how dates are written. */
  language: string;
  /** Address of its data; null where the page names none. */
  data: string | null;
  /** How much of the text is read, 0 to 1. */
  progress: Store<number>;
};

/** How the reader has come. */
export type Coming = {
  /** Whether this is neither a reload nor a return by Back. */
  isVisit: boolean;
  /** Whether a link leads to a place of its own, or the browser has scrolled. */
  isLed: boolean;
};

/**
 * Loads what belongs to a visit (followVisit.ts): at once where something is kept of this article,
 * else once the reader has begun to do something with the page. To be called before the page
 * follows the history: a reload and Back have a place of their own.
 * @returns stops it
 */
export function watchVisit(article: VisitedArticle): () => void {
  const coming: Coming = {
    isVisit: currentState().key === undefined,
    isLed: location.hash !== '' || scrollY > 0,
  };
  let isStopped = false;
  let stop = () => {};
  const isKept = (key: string) => keptText(key)?.includes(`"${article.slug}"`) === true;
  const isKnown = isKept(VISITS_KEY) || isKept(PLACES_KEY);
  const follow = (stopFollowing: () => void) => {
    if (isStopped) stopFollowing();
    else stop = stopFollowing;
  };
  const begin = () => {
    import('./followVisit.ts')
      .then(({ followVisit }) => follow(followVisit(article, coming, isKnown)))
      // Without it nobody misses anything: the article is there from its beginning.
      .catch(() => {});
  };
  if (isKnown) begin();
  else stop = whenEngaged(begin);
  return () => {
    isStopped = true;
    stop();
  };
}
