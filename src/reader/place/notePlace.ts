import { placeWords, parsePlaces, placesText } from '../../article/reading/place.ts';
import { lineAtTop } from '../../platform/line.ts';
import { keepText, keptText } from '../../platform/storage.ts';
import { PLACES_KEY } from '../../platform/storageKeys.ts';
import { HOOKS } from '../hooks.ts';
import { mastheadHeight } from '../mastheadHeight.ts';
import { placedStatements } from './placedStatements.ts';

/** Keeps the place that the reader has reached in an article. */
export function notePlace(slug: string): void {
  const noted = placeAtTop();
  if (!noted) return forgetPlace(slug);
  const now = Date.now();
  const places = new Map(parsePlaces(keptText(PLACES_KEY), now));
  places.set(slug, { ...noted, at: now });
  keepText(PLACES_KEY, placesText(places, now));
}

/** Forgets the place of an article, whose end is reached. */
export function forgetPlace(slug: string): void {
  const now = Date.now();
  const places = new Map(parsePlaces(keptText(PLACES_KEY), now));
  if (places.delete(slug)) keepText(PLACES_KEY, placesText(places, now));
}

function placeAtTop() {
  const line = lineAtTop(`${HOOKS.body} ${HOOKS.statement}`, mastheadHeight());
  if (!line) return null;
  const statements = placedStatements();
  const statement = statements.findIndex(({ element }) => element === line.element);
  const found = statements[statement];
  if (!found) return null;
  const part = Math.min(1, Math.round(line.part * 100) / 100);
  return { section: found.section, statement, part, words: placeWords(found.text) };
}
