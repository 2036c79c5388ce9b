/** What the panel of the desk is open for. */
export type Selected =
  | { part: 'statement'; number: number }
  | { part: 'head' }
  | { part: 'section'; section: number }
  | { part: 'picture'; section: number; block: number }
  | { part: 'sources' }
  | { part: 'corrections' };

/** The statement that a selection is, or null. */
export function selectedStatement(selected: Selected): number | null {
  return selected.part === 'statement' ? selected.number : null;
}
