import { foldedNames } from './foldedName.ts';

/**
 * Makes a name for addresses of words: ids of sections and sources, names of articles and files.
 * `ä` becomes `ae` and `ß` becomes `ss`; all other letters become ASCII.
 * @param taken names in use; the new name is none of them
 */
export function slugify(words: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const [, spelledOut] = foldedNames(words);
  const ascii = spelledOut.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  const base = ascii.slice(0, 80).replace(/-$/, '') || 'abschnitt';
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}
