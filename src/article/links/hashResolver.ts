/**
 * Reads a hash that may not be an id. Most visits come by an id or without a hash. So the browser
 * loads this file when a hash asks for it.
 */
import { isPlace } from './address.ts';
import { foldedNames } from './foldedName.ts';
import { forPeople, wantedBy } from './hashText.ts';
import { nearNames } from './nearName.ts';

/** What an address needs to know of a section. */
export type Addressed = {
  id: string;
  heading: string | null;
  aliases?: readonly string[] | undefined;
};

/**
 * Where a hash leads.
 * - `exact`: it names a section's id
 * - `other`: it names a section without doubt, but not by its present id
 * - `near`: it resembles one section and no other; the page tells the reader
 * - `none`: it names no section, or may mean several; `wanted` is what the link asked for, in
 *   readable form
 * - `place`: it names a place of the page itself, or nothing; the page says nothing
 */
export type Resolution =
  | { kind: 'place' }
  | { kind: 'exact' | 'other'; id: string }
  | { kind: 'near'; id: string; wanted: string }
  | { kind: 'none'; wanted: string };

/**
 * Makes the resolver of an article's hashes.
 * @returns takes `location.hash`, with its `#`, not empty; never throws, whatever the hash
 */
export function hashResolver(sections: readonly Addressed[]): (hash: string) => Resolution {
  const ids = new Set(sections.map(({ id }) => id));
  const aliases = new Map(sections.flatMap(({ id, aliases: all = [] }) => all.map((a) => [a, id])));
  let folded: { names: Index[]; nearTo: ReturnType<typeof nearNames> } | undefined;
  /**
   * Made when first asked for, since nearly every link names an id, and there may be many names.
   */
  const byFoldedNames = () => {
    if (folded) return folded;
    const names = [
      index(sections, ({ id, aliases: all = [] }) => [id, ...all]),
      index(sections, ({ heading }) => (heading === null ? [] : [heading])),
    ];
    folded = { names, nearTo: nearNames(names) };
    return folded;
  };

  const resolve = (wanted: string): Resolution => {
    if (ids.has(wanted)) return { kind: 'exact', id: wanted };
    if (isPlace(wanted)) return { kind: 'place' };
    const alias = aliases.get(wanted);
    if (alias !== undefined) return { kind: 'other', id: alias };

    const keys = foldedNames(wanted).filter((key) => key !== '');
    const { names, nearTo } = byFoldedNames();
    for (const byName of names) {
      const found = new Set(keys.flatMap((key) => [...(byName.get(key) ?? [])]));
      const [only] = found;
      if (only !== undefined) return found.size === 1 ? { kind: 'other', id: only } : none(wanted);
    }
    const near = nearTo(keys);
    const [only] = near;
    if (only === undefined || near.size > 1) return none(wanted);
    return { kind: 'near', id: only, wanted: forPeople(wanted) };
  };

  return (hash) => {
    const wanted = wantedBy(hash);
    const resolution = resolve(wanted);
    const named = wanted.replace(TRACKING, '');
    if (resolution.kind !== 'none' || named === wanted) return resolution;
    const untracked = resolve(named);
    if (untracked.kind === 'exact') return { kind: 'other', id: untracked.id };
    return untracked.kind === 'place' ? resolution : untracked;
  };
}

/** What services add to the end of an address to follow readers, here to its hash. */
const TRACKING = /[?&].*$/s;

/** Sections by the folded forms of their names. */
type Index = Map<string, Set<string>>;

function index(sections: readonly Addressed[], names: (section: Addressed) => string[]): Index {
  const byName: Index = new Map();
  for (const section of sections)
    for (const key of names(section).flatMap(foldedNames)) {
      if (key === '') continue;
      const ids = byName.get(key) ?? new Set();
      byName.set(key, ids.add(section.id));
    }
  return byName;
}

function none(wanted: string): Resolution {
  return { kind: 'none', wanted: forPeople(wanted) };
}
