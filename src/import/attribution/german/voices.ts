import { genderOfFirstName } from '../firstNames.ts';
import type { Gender, Voice } from '../voice.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { genderOf } from './genderOf.ts';
import {
  ADJECTIVAL,
  bareName,
  headOf,
  NAME_ADJECTIVE,
  nominative,
  uninflected,
  type Case,
} from './nominative.ts';
import { FEMININE, kindOfNoun, NEUTER } from './nouns.ts';
import { opensWithAdjective, titlesIn, withoutPlace } from './titles.ts';

/** A voice, and whether its words are known to name somebody who speaks. */
export type Heard = Voice & { isSure: boolean };

const NAMED_BY_PLACE =
  /(?:gericht|gerichtshof|polizei|universität|hochschule|stadt|kreis|anwaltschaft|feuerwehr|institut|amt|präsidium|klinik|klinikum|flughafen|zoo|regierung|ministerium|kammer|museum|theater|kirche|bistum|rathaus|verwaltung|gemeinde|polizeiinspektion|handelsverband|uni|kreisverwaltung|landesamt)$/iu;
const OUTLET =
  /^(?:Spiegel|Bild|Stern|Focus|FAZ|Zeit|Welt|taz|SZ|Handelsblatt|Tagesspiegel|Reuters|AFP|AP|APA|dpa|epd|KNA|SID|ARD|ZDF|RTL|NDR|WDR|MDR|BR|SWR|RBB|HR|ORF|SRF|CNN|BBC|NBC|CBS|Kicker|Tagesschau|Deutschlandfunk|Politico|Bloomberg|TASS|Xinhua|Guardian)$/iu;
/** The voice that a noun phrase names; null if it names nobody who could speak. */
export function voiceOf(
  phrase: NounPhrase,
  grammatical: Case,
  isKnown: (name: string) => boolean,
): Heard | null {
  const { article, attribute } = phrase;
  let nouns = phrase.nouns.map(({ text }) => text);
  const quoted = phrase.nouns.find(({ kind }) => kind === 'name');
  if (quoted)
    return quotedName(
      phrase,
      grammatical === 'nominative' ? quoted.text : uninflected(quoted.text),
    );
  const owned = ownedName(phrase, nouns);
  if (owned) return owned;
  nouns = withoutPlace(nouns, article, isKnown);
  const isInName = article !== null && NAME_ADJECTIVE.test(nouns[0] ?? '');
  if (!isInName && opensWithAdjective(nouns)) nouns = nouns.slice(1);
  const titles = titlesIn(nouns, isKnown);
  const name = nouns.slice(titles.length);
  // "beim Amtsgericht Aalen Insolvenz angemeldet": a matter is no part of a name.
  const isPerson = genderOfFirstName(name[0] ?? '') !== null;
  const matter = isPerson
    ? -1
    : name.findIndex(
        (noun, index) =>
          index > 0 &&
          name[index - 1] !== '&' &&
          !NAME_ADJECTIVE.test(name[index - 1] ?? '') &&
          /^(?:abstract|nobody|document)$/u.test(kindOfNoun(noun) ?? ''),
      );
  if (matter > 0)
    return voiceOf(
      {
        ...phrase,
        nouns: phrase.nouns.slice(0, phrase.nouns.length - name.length + matter),
        attribute: null,
      },
      grammatical,
      isKnown,
    );
  const heads = titles.map((title) => headOf(title, article, grammatical));
  const head = heads.at(-1);
  const kind = titles.length === 0 ? null : kindOfNoun(titles.at(-1) ?? '');
  const isDefinite = article === null ? name.length > 0 : /^(?:d|ih|sei|un|jen|bei)/u.test(article);
  const base = { heads, isDefinite, gender: genderOf(phrase, head, name, kind), isSure: true };
  if (name.length === 0) {
    if (kind === null || kind === 'nobody' || kind === 'abstract' || head === undefined)
      return null;
    const own = nominative(nouns, article, grammatical).replace(
      ADJECTIVAL,
      article === 'der' && grammatical === 'nominative' ? '$1er' : '$&',
    );
    return { ...base, kind, name: null, phrase: attribute === null ? own : `${own} ${attribute}` };
  }
  const [first = ''] = name;
  const own = name.join(' ');
  const given = genderOfFirstName(first);
  if (
    kind === 'person' ||
    (name.length > 1 && given !== null && kind !== 'organisation' && kind !== 'media')
  )
    return { ...base, kind: 'person', name: bareName(own, grammatical, isKnown), phrase: own };
  if (kind === 'nobody' || kind === 'abstract') return null;
  if (kind !== null) {
    const isWhole = NAMED_BY_PLACE.test(titles.at(-1) ?? '');
    const whole = isWhole ? nominative(nouns, article, grammatical) : own;
    return { ...base, kind: OUTLET.test(own) ? 'media' : kind, name: whole, phrase: whole };
  }
  return unknownName(phrase, name, grammatical, isKnown);
}

/** „Bild“, with the nouns before it. */
function quotedName({ nouns, article }: NounPhrase, name: string): Heard {
  const heads = nouns.filter(({ kind }) => kind === 'word').map(({ text }) => text.toLowerCase());
  const kind = heads.map(kindOfNoun).findLast((it) => it !== null);
  const gender = /^der$/u.test(article ?? '')
    ? 'm'
    : article === 'das'
      ? 'n'
      : article === 'die'
        ? 'f'
        : null;
  const isOther = kind === 'person' || kind === 'organisation';
  return {
    kind: isOther ? 'organisation' : 'media',
    name,
    heads,
    gender,
    isDefinite: true,
    phrase: name,
    isSure: true,
  };
}

/** "Maltas Regierung", "Musks Biografie": whose it is belongs to the name. */
function ownedName({ article }: NounPhrase, nouns: readonly string[]): Heard | null {
  const [owner = '', owned = ''] = nouns;
  const kind = kindOfNoun(owned);
  const isOwner = owner.endsWith('s') && kindOfNoun(owner) === null && !owned.endsWith('s');
  if (article !== null || nouns.length !== 2 || !isOwner) return null;
  if (kind !== 'organisation' && kind !== 'document') return null;
  const head = owned.toLowerCase();
  const name = nouns.join(' ');
  const gender = FEMININE.test(head) ? 'f' : NEUTER.test(head) ? 'n' : null;
  return { kind, name, heads: [head], gender, isDefinite: true, phrase: name, isSure: true };
}

/** A name that no list knows: a surname, a company, a place that stands for its government. */
function unknownName(
  phrase: NounPhrase,
  name: string[],
  grammatical: Case,
  isKnown: (name: string) => boolean,
): Heard | null {
  const own = nominative(name, phrase.article, grammatical);
  const bare = bareName(own, grammatical, isKnown);
  const isAcronym = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}-]*$/u.test(own);
  const head = (name.at(-1) ?? '').toLowerCase();
  const isDescribed = name.length > 1 && kindOfNoun(head) !== null;
  const base = { heads: isDescribed ? [head] : [], isDefinite: true, phrase: bare, name: bare };
  if (OUTLET.test(own)) return { ...base, kind: 'media', gender: null, isSure: true };
  if (isAcronym || NAME_ADJECTIVE.test(name[0] ?? ''))
    return {
      ...base,
      kind: 'organisation',
      gender: genderOf(phrase, undefined, name, null),
      isSure: true,
    };
  if (isKnown(bare)) return { ...base, kind: 'person', gender: null, isSure: true };
  if (phrase.article === null && name.length > 1 && name.length < 4 && isGiven(name[0]))
    return { ...base, kind: 'person', gender: null, isSure: true };
  if (phrase.article !== null && name.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(own)) {
    // "das Feuer" says nothing.
    if (phrase.article === 'das') return null;
    // "der Norweger", "die Managerin": a description that no list has.
    const isPerson = /(?:er|in|e|[rn]t|or|ist)$/u.test(head);
    const gender: Gender | null =
      head.endsWith('in') || phrase.article === 'die' ? 'f' : phrase.article === 'der' ? 'm' : null;
    return {
      kind: isPerson ? 'person' : 'organisation',
      name: null,
      heads: [head],
      gender,
      isDefinite: true,
      phrase: own,
      isSure: false,
    };
  }
  return { ...base, kind: 'organisation', gender: null, isSure: false };
}

/** Whether a word may be a first name: no compound such as "Bananenkisten". */
const isGiven = (word = '') => word.split('-').every(({ length }) => length <= 12);

/** Whether a phrase may be the subject: its article is one of the nominative. */
export function isNominative({ article, nouns }: NounPhrase): boolean {
  if (article === null) return true;
  if (article === 'der') return !FEMININE.test(commonNoun(nouns.map(({ text }) => text)));
  return /^(?:die|das|eine?|ihre?|seine?|unsere?|diese?|dieser|jene|jener|beide|alle|mehrere|viele|einige|manche|zahlreiche|zwei|drei|vier|deren|dessen)$/u.test(
    article,
  );
}

/** The noun that decides the gender: the last one before the name. */
function commonNoun(nouns: readonly string[]): string {
  const known = nouns.findIndex((noun) => kindOfNoun(noun) !== null);
  return (nouns[Math.max(known, 0)] ?? '').toLowerCase();
}
