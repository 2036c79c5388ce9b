import { parsePlaces } from '../../article/reading/place.ts';
import { watchWindow } from '../../platform/scroll.ts';
import { keptText } from '../../platform/storage.ts';
import { PLACES_KEY } from '../../platform/storageKeys.ts';
import { forgetPlace, notePlace } from '../place/notePlace.ts';
import { NO_PLACES } from '../place/noPlaces.ts';
import { createComparison } from './comparison.ts';
import { BEGUN } from './followVisit.ts';
import type { Coming, VisitedArticle } from './watchVisit.ts';

/**
 * Keeps the place at which the reader stops in an article, and what was read of it. On coming back
 * it offers to read on and shows what has changed since. The place is noted whenever the window
 * comes to rest, so before any change of the layout, and forgotten at the end of the text.
 * @returns stops it
 */
export function keepVisit(article: VisitedArticle, coming: Coming): () => void {
  const { slug, language, progress } = article;
  const isOffered = coming.isVisit && !coming.isLed;
  const comparison = createComparison(article);
  const stops: (() => void)[] = [];
  let isStopped = false;
  const keep = (stop: () => void) => {
    if (isStopped) stop();
    else stops.push(stop);
  };

  const welcome = async () => {
    const changes = await comparison.changes();
    const shown = changes && (await import('./showChanges.ts')).showChanges(changes, language);
    if (!isOffered) return;
    if (place) {
      const { offerPlace } = await import('../place/offerPlace.ts');
      keep(offerPlace(place, language, shown?.lines));
    } else if (shown) keep(shown.tell());
  };
  const place = parsePlaces(keptText(PLACES_KEY), Date.now()).get(slug);
  // Without it nobody misses anything: the article is there from its beginning.
  welcome().catch(() => {});

  const note = () => {
    const read = progress.get();
    if (read < BEGUN || keptText(PLACES_KEY) === NO_PLACES) return;
    if (read >= 1) forgetPlace(slug);
    else notePlace(slug);
    void comparison.note(read);
  };
  note();
  stops.push(watchWindow(() => {}, note));
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}
