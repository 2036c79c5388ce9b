import anyAscii from 'any-ascii';
import { foldedNames } from './foldedName.ts';

/**
 * The next number for each name, kept for each set, so that thousands of equal names need few
 * tries.
 */
const NEXT = new WeakMap<Pick<ReadonlySet<string>, 'has'>, Map<string, number>>();

/**
 * Makes a name for addresses of words: ids of sections and sources, names of articles and files.
 * `ä` becomes `ae` and `ß` becomes `ss`; letters of other scripts become Latin ones.
 * @param taken names in use. Pass one set for all names and remove none. The caller adds the new
 *   name
 */
export function slugify(words: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const [, spelledOut] = foldedNames(words);
  const ascii = anyAscii(spelledOut)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  const base = ascii.slice(0, 80).replace(/-$/, '') || 'abschnitt';
  if (!taken.has(base)) return base;
  const next = NEXT.get(taken) ?? new Map<string, number>();
  NEXT.set(taken, next);
  let number = next.get(base) ?? 2;
  while (taken.has(`${base}-${number}`)) number++;
  next.set(base, number);
  return `${base}-${number}`;
}
