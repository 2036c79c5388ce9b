/** The spelling of links. Only this file knows how a link is written and read. */
import { foldedNames } from './foldedName.ts';
import { forPeople, wantedBy } from './hashText.ts';
import { nearNames } from './nearName.ts';
import { ATTRIBUTION_SWITCH_ID, RESERVED_IDS } from './pageIds.ts';

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

/** The page for unknown addresses, below the site's base. Static hosts know it by this name. */
export const NOT_FOUND_PATH = '404.html';

/** Where an article is, below the site's base: `direkter-draht-zu-putin/`. */
export function articlePath(slug: string): string {
  return `${slug}/`;
}

/**
 * The share page of a section, below the site's base:
 * `direkter-draht-zu-putin/putins-bitte-an-musk/`.
 */
export function sharePath(slug: string, id: string): string {
  return `${slug}/${id}/`;
}

/** A section within its article: `#putins-bitte-an-musk`. Ids are ASCII, nothing needs escaping. */
export function sectionHash(id: string): string {
  return `#${id}`;
}

/** `top` needs no element: it is the top of the page (HTML, select the indicated part). */
const PLACES: ReadonlySet<string> = new Set(['', 'top', ...RESERVED_IDS]);

/**
 * An article with attribution on, below the site's base: `direkter-draht-zu-putin/wer-sagt-das/`.
 */
export function attributionPath(slug: string): string {
  return `${slug}/${ATTRIBUTION_SWITCH_ID}/`;
}

/**
 * The hash of a passage within its section. The browser goes to the text and highlights it. If it
 * does not find the text, it goes to the section.
 * @param directive of textFragment.ts, or null for the section as a whole
 */
export function statementHash(id: string, directive: string | null): string {
  return directive === null ? sectionHash(id) : `${sectionHash(id)}:~:${directive}`;
}

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
    if (PLACES.has(wanted)) return { kind: 'place' };
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
