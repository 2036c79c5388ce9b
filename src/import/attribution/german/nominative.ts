/** Nouns and names as they are in the nominative, whatever case the text has them in. */
import { FEMININE, NEUTER } from './nouns.ts';

export type Case = 'nominative' | 'genitive' | 'dative';

/** Nouns that are inflected as adjectives: "der Angeklagte", "ein Angeklagter". */
export const ADJECTIVAL =
  /(vorsitzend|abgeordnet|beauftragt|beschuldigt|angeklagt|verdächtig|sachverständig|beamt|jährig)e[rn]?$/iu;

/** "Die Grünen", "die Angehörigen": the name is "Grüne", "Angehörige". */
export const PLURAL_ADJECTIVAL =
  /^(?:Grün|Link|Liberal|Konservativ)en$|(?:angeklagt|beamt|beschuldigt|angehörig|forschend|studierend|beschäftigt|betroffen)en$/iu;

/** An adjective that belongs to a name: "Deutsche Bahn", "Auswärtiges Amt". */
export const NAME_ADJECTIVE =
  /^((?:\p{Lu}[\p{L}-]*)?(?:isch|eutsch|wärtig|weiß|rot|grün|vereint|frei|neu|groß|hoh|oberst|erst|zweit|dritt|viert|link|evangel|national|staatlich|international))e?[rnms]?$/iu;

/** "Süddeutscher Zeitung" is "Süddeutsche Zeitung"; "Berliner Zeitung" stays. */
export const uninflected = (name: string) =>
  name.replace(
    /((?:isch|deutsch|neu|frei|allgemein))e[rn](?= (?:Zeitung|Presse|Post|Rundschau|Allgemeine|Nachrichten))/iu,
    '$1e',
  );

/** A describing noun in small letters, in the nominative. */
export function headOf(noun: string, article: string | null, grammatical: Case): string {
  return nounInNominative(noun, article, grammatical).toLowerCase().replace(ADJECTIVAL, '$1e');
}

/** A name without the "s" of the genitive, if the text has it without. */
export function bareName(
  name: string,
  grammatical: Case,
  isKnown: (name: string) => boolean,
): string {
  const bare = name.replace(/s$/u, '');
  return grammatical === 'genitive' && bare !== name && isKnown(bare) && !isKnown(name)
    ? bare
    : name;
}

/** Nouns in the nominative, joined: "des Auswärtigen Amtes" is "Auswärtiges Amt". */
export function nominative(
  nouns: readonly string[],
  article: string | null,
  grammatical: Case,
): string {
  const inner = nouns.slice(0, -1).map((noun, index) => {
    const [, stem] = NAME_ADJECTIVE.exec(noun) ?? [];
    const head = nouns.slice(index + 1).find((it) => !NAME_ADJECTIVE.test(it)) ?? '';
    const isPlural = article === 'die' && head.endsWith('n');
    const isBare = article === null && grammatical === 'nominative';
    if (stem === undefined || isBare) return noun;
    return stem + (isPlural ? 'e' : endingFor(head.toLowerCase()));
  });
  return [...inner, nounInNominative(nouns.at(-1) ?? '', article, grammatical)].join(' ');
}

/** The ending of an adjective without an article: "Deutscher Bund", "Deutsche Bahn". */
function endingFor(head: string): string {
  if (NEUTER.test(head)) return 'es';
  return FEMININE.test(head) ? 'e' : 'er';
}

function nounInNominative(noun: string, article: string | null, grammatical: Case): string {
  if (article !== null && PLURAL_ADJECTIVAL.test(noun)) return noun.slice(0, -1);
  if (grammatical === 'nominative') return noun;
  if (/^(?:des|eines|ihres|seines)$/u.test(article ?? ''))
    return /(?:amt|rund|und|ericht|inister|reis|rat|bund|band|haus)es$/iu.test(noun)
      ? noun.slice(0, -2)
      : noun.replace(/(?<=[^s])s$/u, '');
  if (/(?:kräfte|kreise|verbände|leute|berichte|dienste)n$/u.test(noun)) return noun.slice(0, -1);
  if (article === 'den' && /(?:er|el)n$/u.test(noun)) return noun.slice(0, -1);
  return grammatical === 'dative' &&
    article === null &&
    /(?:ker|her|ler|ner|ter|zer|rer)n$/u.test(noun)
    ? noun.slice(0, -1)
    : noun;
}
