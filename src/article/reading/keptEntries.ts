/**
 * What is kept on the device of several articles: one JSON text with a version, and an entry for
 * each article. Storage may hold anything, so it is read with suspicion.
 */

/** What each entry says besides: when it was made, in milliseconds since 1970. */
type Dated = { at: number };

/** The entries of articles, by the article's slug. */
export type Entries<Entry> = ReadonlyMap<string, Entry>;

/** How entries of one kind are kept. */
export type Kind<Entry extends Dated> = {
  /** Under this name the entries stand in the text. */
  name: string;
  version: number;
  /** Of more entries than these the newest are kept. */
  most: number;
  maxAgeMs: number;
  /** Longer than any text of ours, in characters. Whoever has put more there is not us. */
  maxLength: number;
  /** Whether a value is such an entry; that `at` is a moment is asked here already. */
  isEntry: (value: Record<keyof Entry, unknown>) => boolean;
};

/** As the slugs of articles are (article/format/schema.ts). Some code makes addresses of them. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads entries as `entriesText` writes them. What is no entry of this version, is too old or from
 * the future, is left out.
 * @param now milliseconds since 1970
 */
export function parseEntries<Entry extends Dated>(
  kind: Kind<Entry>,
  text: string | null,
  now: number,
): Entries<Entry> {
  const { version, [kind.name]: entries } = Object(jsonOf(text, kind.maxLength)) as Record<
    string,
    unknown
  >;
  if (version !== kind.version || typeof entries !== 'object' || entries === null) return new Map();
  const found = Object.entries(entries).filter((entry): entry is [string, Entry] => {
    const value = Object(entry[1]) as Record<keyof Entry, unknown>;
    return SLUG.test(entry[0]) && isMoment(value.at) && kind.isEntry(value);
  });
  return newestOf(kind, found, now);
}

/** The entries as a text; those that are too old or too many are left out. Null for none. */
export function entriesText<Entry extends Dated>(
  kind: Kind<Entry>,
  entries: Entries<Entry>,
  now: number,
): string | null {
  const kept = newestOf(kind, [...entries], now);
  if (kept.size === 0) return null;
  const bySlug: Record<string, Entry> = {};
  for (const [slug, entry] of kept) bySlug[slug] = entry;
  return JSON.stringify({ version: kind.version, [kind.name]: bySlug });
}

/** The entries that are kept: neither too old nor too many, the newest first. */
export function newestOf<Entry extends Dated>(
  { most, maxAgeMs }: Kind<Entry>,
  entries: readonly [string, Entry][],
  now: number,
): Entries<Entry> {
  return new Map(
    entries
      .filter(([, { at }]) => at <= now && now - at <= maxAgeMs)
      // The array is new, and browsers before 2023 know no other way.
      // oxlint-disable-next-line unicorn/no-array-sort
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, most),
  );
}

/** Whether a value is milliseconds since 1970. */
export function isMoment(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function jsonOf(text: string | null, maxLength: number): unknown {
  if (text === null || text.length > maxLength) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
