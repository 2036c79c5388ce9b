import type { Store } from '../../platform/store.ts';
import { HOOKS } from '../hooks.ts';
import type { ListedEntry } from './listedEntries.ts';

/**
 * Marks in the list what the reader has read: the section that they leave for the next one. Whoever
 * jumps over sections has not read them.
 * @param entries of the list, in order
 * @returns stops it
 */
export function watchRead(
  entries: readonly ListedEntry[],
  current: Store<string | null>,
): () => void {
  const indexOf = (id: string | null) => entries.findIndex((entry) => entry.id === id);
  let before = indexOf(current.get());
  return current.subscribe(() => {
    const now = indexOf(current.get());
    if (before >= 0 && now === before + 1)
      document
        .querySelector(`${HOOKS.entries} > :nth-child(${before + 1}) a`)
        ?.setAttribute('data-read', '');
    before = now;
  });
}
