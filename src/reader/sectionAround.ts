import { HOOKS } from './hooks.ts';

/** Id of the section around an element of the text; null before the first heading. */
export function sectionAround(element: Element): string | null {
  return element.closest(HOOKS.part)?.querySelector('h2[id]')?.id ?? null;
}
