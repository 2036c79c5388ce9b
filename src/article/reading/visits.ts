/**
 * What somebody has read of an article, and how its words were then. It outlives the place, which
 * is forgotten at the end of the text.
 */
import {
  entriesText,
  isMoment,
  newestOf,
  parseEntries,
  type Entries,
  type Kind,
} from './keptEntries.ts';
import { areHashes } from './wordHashes.ts';

/** The words of an article at a moment (milliseconds since 1970), as hashes (wordHashes.ts). */
export type Seen = { at: number; words: string };

/** The last visit to an article. */
export type Visit = Seen & {
  /** The most that was read of the article, in per cent. */
  read: number;
  /** Names the edition that was read: the last step of the address of its data. */
  edition: string;
  /** What this visit is compared with, if the article was another one then. */
  before?: Seen;
};

/** The last visits to all articles, by the article's slug. */
export type Visits = Entries<Visit>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who comes back sooner has not been away: a reload, a look at another page. */
const SAME_VISIT_MS = 30 * 60 * 1000;

/** Of all hashes together, in letters. Of the earliest visits it is forgotten what they saw. */
const MOST_WORDS = 60_000;

const VISITS: Kind<Visit> = {
  name: 'visits',
  version: 1,
  most: 200,
  maxAgeMs: 365 * DAY_MS,
  maxLength: 200_000,
  isEntry: ({ words, read, edition, before }) =>
    areHashes(words) &&
    Number.isInteger(read) &&
    (read as number) >= 0 &&
    (read as number) <= 100 &&
    typeof edition === 'string' &&
    edition.length <= 300 &&
    (before === undefined || isSeen(before)),
};

/** Reads visits as `visitsText` writes them, and leaves out what is none. */
export function parseVisits(text: string | null, now: number): Visits {
  return parseEntries(VISITS, text, now);
}

/** The visits as a text, bounded in number, age and size. Null for none. */
export function visitsText(visits: Visits, now: number): string | null {
  let left = MOST_WORDS;
  const bounded = new Map<string, Visit>();
  for (const [slug, visit] of newestOf(VISITS, [...visits], now)) {
    left -= visit.words.length + (visit.before?.words.length ?? 0);
    const { at, read, edition } = visit;
    bounded.set(slug, left < 0 ? { at, read, edition, words: '' } : visit);
  }
  return entriesText(VISITS, bounded, now);
}

/**
 * What the words of an article are to be compared with: those of the visit before this one. Null on
 * a first visit, and where they are still the same.
 * @param last visit that is kept
 * @param words of the article now
 */
export function comparedWith(last: Visit | undefined, words: string, now: number): Seen | null {
  if (last === undefined) return null;
  const { at, before } = last;
  if (now - at < SAME_VISIT_MS && before !== undefined)
    return before.words === words ? null : before;
  return last.words === words || last.words === '' ? null : { at, words: last.words };
}

/** The visit that is kept from now on: the most that was read stays. */
export function visitNow(
  last: Visit | undefined,
  now: { at: number; words: string; edition: string; read: number; before: Seen | null },
): Visit {
  const { before, ...visit } = now;
  const read = Math.max(visit.read, last?.read ?? 0);
  return before === null ? { ...visit, read } : { ...visit, read, before };
}

function isSeen(value: unknown): boolean {
  const { at, words } = Object(value) as Record<keyof Seen, unknown>;
  return isMoment(at) && areHashes(words);
}
