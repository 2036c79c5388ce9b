/** What stands before a name in a noun phrase: what somebody is, and where they belong. */
import { genderOfFirstName } from '../firstNames.ts';
import { NAME_ADJECTIVE } from './nominative.ts';
import { kindOfNoun } from './nouns.ts';

/** "Ersten Ermittlungen", "Andere Experten": an adjective has a capital letter as first word. */
export function opensWithAdjective([first = '', second = '']: readonly string[]): boolean {
  const kind = kindOfNoun(second);
  if (kind === null || kindOfNoun(first) !== null || genderOfFirstName(first) !== null)
    return false;
  return /e[rnms]?$/u.test(first) && (kind !== 'organisation' || !NAME_ADJECTIVE.test(first));
}

/** Leaves out what says where somebody belongs: "Sachsens Minister", "Berliner Polizei". */
export function withoutPlace(
  nouns: string[],
  article: string | null,
  isKnown: (name: string) => boolean,
): string[] {
  const [first = '', second] = nouns;
  if (second === undefined || isKnown(nouns.join(' '))) return nouns;
  const kind = kindOfNoun(second);
  const isPlace = kindOfNoun(first) === null && genderOfFirstName(first) === null;
  if (isPlace && first.endsWith('er') && (kind === 'person' || kind === 'organisation'))
    return nouns.slice(1);
  if (isPlace && article === null && first.endsWith('s') && kind === 'person')
    return nouns.slice(1);
  return nouns;
}

/** The nouns before a name that say what somebody is. */
export function titlesIn(nouns: readonly string[], isKnown: (name: string) => boolean): string[] {
  const given = nouns.findIndex(
    (noun, index) => index + 1 < nouns.length && genderOfFirstName(noun) !== null,
  );
  if (given > 0 && nouns.slice(0, given).every((noun) => !/\d/u.test(noun)))
    return nouns.slice(0, given);
  if (given === 0) return [];
  let count = 0;
  while (
    count < nouns.length &&
    nouns[count + 1] !== '&' &&
    kindOfNoun(nouns[count] ?? '') !== null
  )
    count++;
  // A name may be a noun too: "Anna Richter", "Richter" if the text has named her so before.
  if (
    count === nouns.length &&
    count === 1 &&
    isKnown(nouns[0] ?? '') &&
    kindOfNoun(nouns[0] ?? '') === 'person'
  )
    return nouns.slice();
  return nouns.slice(0, count);
}
