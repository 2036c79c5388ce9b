import { genderOfFirstName } from '../firstNames.ts';
import type { Token } from '../tokens.ts';
import type { Gender, Pronoun, Voice } from '../voice.ts';
import { genderOfNoun, kindOfNoun, OUTLET, TITLE } from './nouns.ts';

/** A voice, and whether its words are known to name somebody who speaks. */
export type Heard = Voice & { isSure: boolean };

const BEFORE =
  /^(?:but|and|so|yet|however|meanwhile|also|still|then|later|earlier|even|now|instead|separately)$/iu;
const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|one|two|three|some|many|most|several|other|another|both|all|few|local|senior|former)$/iu;
const LINK = /^(?:of|and|for|the|&|de|la|van|von|der|al|bin|del|di|da)$/u;
/** After these a subject goes on with what describes it. */
const DESCRIBES = /^(?:of|for|at|from|in|with|on|to|near|who|by|as|after|during|under)$/u;

const isCapital = ({ text, kind }: Token) => kind === 'name' || /^\p{Lu}/u.test(text);

/**
 * Who is named by the words of a subject.
 * @param isOpening whether the first word has a capital letter because it opens the sentence
 */
export function voiceOf(
  tokens: readonly Token[],
  isOpening: boolean,
  isKnown: (name: string) => boolean,
): Heard | Pronoun | null {
  let words = tokens.filter(({ kind }) => kind !== 'aside');
  while (words.length > 1 && BEFORE.test(words[0]?.text ?? '')) words = words.slice(1);
  const [first] = words;
  if (!first || words.length > 12) return null;
  if (words.length === 1) {
    const pronoun = PRONOUNS[first.text.toLowerCase()];
    if (pronoun) return { pronoun };
  }
  if (words.some(({ text }) => NO_SUBJECT.test(text))) return null;
  const article = DETERMINER.test(first.text) ? first.text.toLowerCase() : null;
  if (article !== null) words = words.slice(1);
  const name = nameIn(words, article === null && isOpening && first === words[0], isKnown);
  const describing = words.slice(0, name?.from ?? words.length);
  const cut = describing.findIndex(({ text }) => DESCRIBES.test(text));
  const own = cut > 0 ? describing.slice(0, cut) : describing;
  const heads = own
    .map(({ text }) => text.toLowerCase())
    .filter((it) => kindOfNoun(it) !== null)
    .slice(-1);
  const [head] = heads;
  const kind = head === undefined ? null : kindOfNoun(head);
  const isDefinite = article !== 'a' && article !== 'an';
  if (name && cut < 0) return named(name.text, kind, heads, isKnown);
  if (head === undefined || kind === null || own.at(-1)?.text.toLowerCase() !== head) return null;
  const phrase = words.map(({ text }) => text).join(' ');
  const gender = kind === 'person' ? (head.endsWith('s') ? 'p' : genderOfNoun(head)) : 'n';
  const capital = `${phrase[0]?.toUpperCase() ?? ''}${phrase.slice(1)}`;
  return {
    kind,
    name: null,
    heads,
    gender,
    isDefinite: isDefinite && article !== null,
    phrase: capital,
    isSure: true,
  };
}

const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'm', she: 'f', they: 'p', it: 'n' };

/** Words that no subject holds: verbs, and pronouns that open a clause. */
const NO_SUBJECT =
  /^(?:is|are|was|were|be|been|who|which|that|when|where|if|what|because|while|there|nobody|no|not|you|we|i|this|these|those|has|have|had|will|would)$/iu;

function named(
  text: string,
  kind: Voice['kind'] | null,
  heads: string[],
  isKnown: (name: string) => boolean,
): Heard {
  const words = text.split(' ');
  const firstName = words.findIndex(
    (word, index) =>
      index + 1 < words.length && !TITLE.test(word) && genderOfFirstName(word) !== null,
  );
  // "Det Insp Sarah Jones": what stands before a first name is an office.
  const titles = firstName > 0 ? firstName : words.findIndex((word) => !TITLE.test(word));
  const own = titles < 0 ? words : words.slice(titles);
  const name = own.join(' ');
  const given = genderOfFirstName(own[0] ?? '');
  const address = /^(?:Ms|Mrs|Miss|Dame|Lady|Queen|Princess)\b/u.test(text)
    ? 'f'
    : /^(?:Mr|Sir|Lord|King|Prince)\b/u.test(text)
      ? 'm'
      : null;
  const all = [...heads, ...words.slice(0, Math.max(titles, 0)).map((word) => word.toLowerCase())];
  const base = { name, heads: all, isDefinite: true, phrase: name };
  const isPerson =
    kind === 'person' ||
    titles > 0 ||
    (own.length > 1 &&
      own.length < 5 &&
      given !== null &&
      !/(?:^| )(?:of|and|for)(?: |$)/u.test(name));
  if (isPerson && (kind === null || kind === 'person'))
    return {
      ...base,
      kind: 'person',
      gender: address ?? (own.length > 1 ? given : null) ?? genderOfNoun(heads[0] ?? ''),
      isSure: true,
    };
  if (OUTLET.test(name) || kind === 'media')
    return { ...base, kind: 'media', gender: 'n', isSure: true };
  const isAcronym = /^\p{Lu}{2,}$/u.test(name);
  return {
    ...base,
    kind: 'organisation',
    gender: 'n',
    isSure: kind !== null || own.length > 1 || isAcronym || isKnown(name),
  };
}

/** The last name in a row of words. */
function nameIn(
  words: readonly Token[],
  isOpening: boolean,
  isKnown: (name: string) => boolean,
): { text: string; from: number } | null {
  let from = words.findIndex(
    (word, index) => isCapital(word) && !(index === 0 && isOpening && !opensName(words, isKnown)),
  );
  if (from < 0) return null;
  // "Treasury minister Fiona Marsden": the name is after the last describing word.
  const described = words.findLastIndex(
    (word, index) =>
      index > from &&
      /^\p{Ll}/u.test(word.text) &&
      kindOfNoun(word.text) === 'person' &&
      words[index + 1] !== undefined &&
      isCapital(words[index + 1] as Token),
  );
  if (described >= 0) from = described + 1;
  let to = from + 1;
  while (
    to < words.length &&
    (isCapital(words[to] as Token) ||
      (LINK.test(words[to]?.text ?? '') &&
        words[to + 1] !== undefined &&
        isCapital(words[to + 1] as Token)))
  )
    to++;
  const text = words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')
    .replace(/[’']s?$/u, '');
  // "the UK's chief": what follows in small letters is the noun that counts.
  const rest = words.slice(to).find(({ text: word }) => /^\p{Ll}/u.test(word));
  if (rest && !DESCRIBES.test(rest.text)) {
    const further = nameIn(words.slice(to), false, isKnown);
    return further && { text: further.text, from: to + further.from };
  }
  // "Marie Lacroix of the Paris Observatory".
  const [person = text] =
    genderOfFirstName(text.split(' ')[0] ?? '') === null ? [text] : text.split(/ (?:of|for|and) /u);
  return { text: person, from };
}

/**
 * Whether the first word of a sentence belongs to a name: another capital follows, or it is
 * known.
 */
function opensName(words: readonly Token[], isKnown: (name: string) => boolean): boolean {
  const [first, second] = words;
  if (!first) return false;
  if (
    first.kind === 'name' ||
    isKnown(first.text) ||
    /^\p{Lu}{2,}/u.test(first.text) ||
    TITLE.test(first.text)
  )
    return true;
  if (second && isCapital(second)) return true;
  if (second && LINK.test(second.text) && words[2] && isCapital(words[2]))
    return (
      kindOfNoun(first.text) === null ||
      /^(?:Bank|House|Ministry|Department|University)$/u.test(first.text)
    );
  return kindOfNoun(first.text) === null;
}
