import type { Store } from '../../platform/store.ts';
import { HOOKS } from '../hooks.ts';

/**
 * Marks in the list what the reader has read: the section that they leave for the next one. Whoever
 * jumps over sections has not read them.
 */
export function watchRead(current: Store<string | null>): () => void {
  const links = () => [...(document.querySelector(HOOKS.entries)?.querySelectorAll('a') ?? [])];
  const indexOf = (id: string | null) =>
    id === null ? -1 : links().findIndex((link) => link.getAttribute('href') === `#${id}`);
  let before = indexOf(current.get());
  return current.subscribe(() => {
    const now = indexOf(current.get());
    if (before >= 0 && now === before + 1) links()[before]?.setAttribute('data-read', '');
    before = now;
  });
}
