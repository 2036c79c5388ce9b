import { firstWords, parsePlaces, placesText } from '../../article/reading/place.ts';
import { currentState } from '../../platform/entryState.ts';
import { lineAtTop } from '../../platform/line.ts';
import { heightWhileSticky, watchWindow } from '../../platform/scroll.ts';
import { keepText, keptText } from '../../platform/storage.ts';
import type { Store } from '../../platform/store.ts';
import { HOOKS } from '../hooks.ts';
import { NO_PLACES, PLACES_KEY } from './placesKey.ts';
import { placedStatements } from './placedStatements.ts';

/** Who has read less than this part of an article has not begun. It is a glance, not a place. */
const BEGUN = 0.1;

/**
 * Keeps the place at which the reader stops in an article, and offers it on coming back. It is
 * noted whenever the window comes to rest, so before any change of the layout, and forgotten at the
 * end of the text. To be called before the page follows the history: a reload and Back have a place
 * of their own.
 * @param slug of the article
 * @param language of the article, which decides that of the offer
 * @param progress how much of the text is read, 0 to 1
 * @returns stops it
 */
export function watchPlace(slug: string, language: string, progress: Store<number>): () => void {
  const isVisit = currentState().key === undefined;
  const place = parsePlaces(keptText(PLACES_KEY), Date.now()).get(slug);
  let endOffer = () => {};
  if (place && isVisit && location.hash === '' && scrollY === 0)
    import('./offerPlace.ts')
      .then(({ offerPlace }) => (endOffer = offerPlace(place, language)))
      // Without it nobody misses anything: the article is there from its beginning.
      .catch(() => {});

  const note = () => {
    if (progress.get() >= 1) keep(slug, null);
    else if (progress.get() >= BEGUN) keep(slug, placeAtTop());
  };
  const stop = watchWindow(() => {}, note);
  return () => {
    stop();
    endOffer();
  };
}

type Noted = ReturnType<typeof placeAtTop>;

function keep(slug: string, noted: Noted): void {
  if (keptText(PLACES_KEY) === NO_PLACES) return;
  const now = Date.now();
  const places = new Map(parsePlaces(keptText(PLACES_KEY), now));
  if (noted) places.set(slug, { ...noted, at: now });
  else if (!places.delete(slug)) return;
  keepText(PLACES_KEY, placesText(places, now));
}

function placeAtTop() {
  const bar = document.querySelector(HOOKS.bar);
  const line = lineAtTop(`${HOOKS.body} ${HOOKS.statement}`, bar ? heightWhileSticky(bar) : 0);
  if (!line) return null;
  const statements = placedStatements();
  const statement = statements.findIndex(({ element }) => element === line.element);
  const found = statements[statement];
  if (!found) return null;
  const part = Math.min(1, Math.round(line.part * 100) / 100);
  return { section: found.section, statement, part, words: firstWords(found.text) };
}
