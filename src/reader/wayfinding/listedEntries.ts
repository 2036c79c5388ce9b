import { SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import { HOOKS } from '../hooks.ts';

/**
 * An entry of the list of sections, as the page shows it. The name is that of the page, which a
 * translator may have rewritten.
 */
export type ListedEntry = { id: string; name: string; lang: string; isHeading: boolean };

/** The entries of the list, in order: the sections, then the sources. */
export function listedEntries(): ListedEntry[] {
  const list = document.querySelector(HOOKS.entries);
  return [...(list?.querySelectorAll('a') ?? [])].map((link) => {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    return {
      id,
      name: link.textContent,
      lang: link.lang,
      isHeading: id !== SOURCE_PANEL_ID && document.getElementById(id)?.localName === 'h2',
    };
  });
}

/** The time to read each section, in seconds, as the list has it. */
export function listedSeconds(): number[] {
  const list = document.querySelector<HTMLElement>(HOOKS.entries);
  return (list?.dataset['seconds'] ?? '').split(' ').map(Number);
}
