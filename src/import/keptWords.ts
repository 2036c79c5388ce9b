import { singleSpaced } from '../formats/singleSpaced.ts';
import { groupedBy } from './groupedBy.ts';

/**
 * Gives words the white space back that editors have set down for them.
 * @param setDown the words of editors, in reading order
 * @returns a function to be called with all words of a text as they were read, in reading order
 */
export function keptWords(setDown: readonly string[]): (read: string) => string {
  const left = groupedBy(setDown.toReversed(), (words) => singleSpaced(words).trim());
  return (read) => left.get(read)?.pop() ?? read;
}
