/** Places in JSON that may have faults. Nothing here relies on the shape of the JSON. */
import { placeOf, shown, type Fault } from './fault.ts';

type Path = readonly (string | number)[];
/** A value and its path. */
export type Place = { path: Path; value: unknown };

/** A fault at a place: what was found there, and what was expected. */
export function fault(place: Place, expected: string): Fault {
  return { place: placeOf(place.path), found: shown(place.value), expected };
}

/** The place under a key; its value is undefined if there is none. */
export function at({ path, value }: Place, key: string): Place {
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return {
    path: [...path, key],
    value: isRecord ? (value as Record<string, unknown>)[key] : undefined,
  };
}

/** The places under the same key of several places. */
export function all(places: Place[], key: string): Place[] {
  return places.map((place) => at(place, key));
}

/** The entries of the list under a key; none if there is no list. */
export function entries(holder: Place, key: string): Place[] {
  return entriesIn(at(holder, key));
}

/** The entries of a list; none if there is no list. */
export function entriesIn({ path, value }: Place): Place[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown, index) => ({ path: [...path, index], value: entry }));
}
