import { genderOfFirstName } from '../firstNames.ts';
import type { Gender } from '../voice.ts';
import { PLURAL_ADJECTIVAL } from './nominative.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { FEMININE, FEMININE_PERSON, NEUTER, type NounKind } from './nouns.ts';

/**
 * The gender of whom a noun phrase names, by article, noun and first name; `p` is the plural.
 * @param head the describing noun, in small letters
 * @param name the words of the own name
 */
export function genderOf(
  { article, nouns }: NounPhrase,
  head: string | undefined,
  name: readonly string[],
  kind: NounKind | null,
): Gender | null {
  if (head !== undefined && FEMININE_PERSON.test(head)) return 'f';
  const given = genderOfFirstName(name[0] ?? '');
  const isPlural = nouns.length === 1 && PLURAL_ADJECTIVAL.test(nouns[0]?.text ?? '');
  if (kind === 'person' && article === 'der') return 'm';
  if (name.length > 1 && given !== null) return given;
  if (head !== undefined && kind !== 'person' && FEMININE.test(head)) return 'f';
  if (head !== undefined && NEUTER.test(head)) return 'n';
  switch (article) {
    case 'der':
      return 'm';
    case 'die':
    case 'eine':
      if (isPlural) return 'p';
      return kind === 'person' && head !== undefined && !/(?:e|frau|chefin)$/u.test(head)
        ? 'p'
        : 'f';
    case 'das':
      return 'n';
    case null:
      return kind === 'person'
        ? name.length > 0
          ? 'm'
          : 'p'
        : kind === 'organisation' && head !== undefined
          ? 'm'
          : null;
    case 'ein':
      return 'm';
    default:
      return null;
  }
}
