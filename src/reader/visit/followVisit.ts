import { offerSave } from '../saved/offerSave.ts';
import type { Coming, VisitedArticle } from './watchVisit.ts';

/** Who has read less than this part of an article has not begun. It is a glance, not a visit. */
export const BEGUN = 0.1;

/**
 * Lets the reader save the article. Once it is begun, or if it was before, its place and what was
 * read of it are kept (keepVisit.ts).
 * @param isKnown whether something is kept of this article
 * @returns stops it
 */
export function followVisit(article: VisitedArticle, coming: Coming, isKnown: boolean): () => void {
  const stops = [offerSave(article.slug, article.language)];
  let isAsked = false;
  let isStopped = false;
  const look = () => {
    if (isAsked || (!isKnown && article.progress.get() < BEGUN)) return;
    isAsked = true;
    import('./keepVisit.ts')
      .then(({ keepVisit }) => (isStopped ? 0 : stops.push(keepVisit(article, coming))))
      .catch(() => {});
  };
  look();
  stops.push(article.progress.subscribe(look));
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}
