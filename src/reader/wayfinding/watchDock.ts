import { SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import { HOOKS } from '../hooks.ts';
import type { Words } from '../words/de.ts';
import type { ListedEntry } from './listedEntries.ts';
import type { ReadingPosition } from './readingPosition.ts';

/** The words of the dock: the place among the sections, such as "2/4", and the name of one. */
type DockWords = { place: string | null; name: string; lang: string };

/**
 * What the dock says of an entry. The sources are no section, so they have no place among them.
 * @returns null for no entry of the list; then the dock keeps what it says
 */
function dockWords(
  entries: readonly ListedEntry[],
  current: string | null,
  place: Words['place'],
): DockWords | null {
  const index = entries.findIndex(({ id }) => id === current);
  const entry = entries[index];
  if (!entry) return null;
  const total = entries.filter(({ id }) => id !== SOURCE_PANEL_ID).length;
  const { id, name, lang } = entry;
  return { place: id === SOURCE_PANEL_ID ? null : place(index + 1, total), name, lang };
}

/**
 * Writes into the dock where the reader is: its first and its third span (Dock.static.tsx). The
 * dock is not rendered in the browser.
 * @returns stops it
 */
export function watchDock(
  entries: readonly ListedEntry[],
  current: ReadingPosition['current'],
  place: Words['place'],
): () => void {
  const write = () => {
    const words = dockWords(entries, current.get(), place);
    const [number, , name] = document.querySelector<HTMLElement>(HOOKS.here)?.children ?? [];
    if (!words || !(number instanceof HTMLElement) || !(name instanceof HTMLElement)) return;
    number.hidden = words.place === null;
    number.textContent = words.place;
    name.textContent = words.name;
    // An empty attribute would say that the language is unknown.
    if (words.lang === '') name.removeAttribute('lang');
    else name.lang = words.lang;
  };
  write();
  return current.subscribe(write);
}
