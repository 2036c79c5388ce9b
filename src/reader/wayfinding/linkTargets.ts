/** What the page holds that a link may lead to, read from its HTML, so that no data is needed. */
import type { Addressed } from '../../article/links/hashResolver.ts';
import { SOURCE_PANEL_ID, SOURCE_PREFIX } from '../../article/links/pageIds.ts';
import { HOOKS } from '../hooks.ts';
import { sectionAround } from '../sectionAround.ts';
import type { ListedEntry } from './listedEntries.ts';

/** An id of the page: of an entry of the list, or of a statement or a source within one. */
type LinkTarget = { kind: 'entry' | 'statement' | 'source'; entry: string };

/**
 * What a link to an id leads to.
 * @param entries of the list of sections
 * @returns null if the page has no such id, or one that belongs to nothing in the list
 */
export function linkTarget(id: string, entries: readonly ListedEntry[]): LinkTarget | null {
  if (entries.some((entry) => entry.id === id)) return { kind: 'entry', entry: id };
  const element = document.getElementById(id);
  // What stands before the first heading belongs to the first section.
  if (element?.matches(HOOKS.statement))
    return { kind: 'statement', entry: sectionAround(element) ?? entries[0]?.id ?? '' };
  if (id.startsWith(SOURCE_PREFIX) && element) return { kind: 'source', entry: SOURCE_PANEL_ID };
  return null;
}

/** Everything that a mistyped link may mean: the sections with their earlier ids, the sources. */
export function addressedOf(entries: readonly ListedEntry[]): Addressed[] {
  const sections = entries
    .filter(({ id }) => id !== SOURCE_PANEL_ID)
    .map(({ id, name, isHeading }) => ({
      id,
      heading: isHeading ? name : null,
      aliases: document.getElementById(id)?.dataset['aliases']?.split(' '),
    }));
  const sources = [...document.querySelectorAll(`[id^=${SOURCE_PREFIX}]`)];
  return [
    ...sections,
    ...[{ id: SOURCE_PANEL_ID }, ...sources].map(({ id }) => ({ id, heading: null })),
  ];
}
