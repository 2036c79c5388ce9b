/** Where somebody has stopped reading an article, in words, so that it outlives edits. */
import { entriesText, parseEntries, type Entries, type Kind } from './keptEntries.ts';

/** A statement of the article as the page shows it: the section that it is in, and its text. */
export type PlacedStatement = { section: string; text: string };

/** A place in the text. */
export type Place = {
  /** Id of the section. */
  section: string;
  /** Number of the statement among those of the sections, from 0. */
  statement: number;
  /** How far down in the statement the reader was, 0 to 1. */
  part: number;
  /** The first words of the statement. */
  words: string;
};

/** A place with the moment at which it was left, in milliseconds since 1970. */
export type KeptPlace = Place & { at: number };

/** The places of all articles, by the article's slug. */
export type Places = Entries<KeptPlace>;

const DAY_MS = 24 * 60 * 60 * 1000;

const PLACES: Kind<KeptPlace> = {
  name: 'places',
  version: 1,
  most: 200,
  maxAgeMs: 90 * DAY_MS,
  maxLength: 200_000,
  isEntry: ({ section, statement, part, words }) =>
    typeof section === 'string' &&
    typeof words === 'string' &&
    Number.isSafeInteger(statement) &&
    typeof part === 'number' &&
    part >= 0 &&
    part <= 1,
};

/** Enough to tell the sentences of an article apart. What follows them may be edited. */
const FIRST_WORDS = 8;

/** The first words of a text, by which a statement is found again. */
export function placeWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, FIRST_WORDS).join(' ').slice(0, 200);
}

/**
 * Finds a place again in an article that may have been edited since: the statement with the same
 * first words, of several the nearest to where it was; else the section alone.
 * @returns null where the section has gone as well
 */
export function findPlace(
  place: Place,
  statements: readonly PlacedStatement[],
): { section: string; statement: number | null } | null {
  const distance = (at: number) => Math.abs(at - place.statement);
  const found = statements
    .flatMap(({ text }, at) => (placeWords(text) === place.words ? [at] : []))
    // The array is new, and browsers before 2023 know no other way.
    // oxlint-disable-next-line unicorn/no-array-sort
    .sort((a, b) => distance(a) - distance(b))[0];
  const statement = found === undefined ? undefined : statements[found];
  if (found !== undefined && statement) return { section: statement.section, statement: found };
  const isThere = statements.some(({ section }) => section === place.section);
  return isThere ? { section: place.section, statement: null } : null;
}

/**
 * Reads places as `placesText` writes them. Storage may hold anything: what is no place of this
 * version, or is too old, is left out.
 * @param now milliseconds since 1970
 */
export function parsePlaces(text: string | null, now: number): Places {
  return parseEntries(PLACES, text, now);
}

/** The places as a text; those that are too old or too many are left out. Null for none. */
export function placesText(places: Places, now: number): string | null {
  return entriesText(PLACES, places, now);
}
