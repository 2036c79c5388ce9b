import type { Clause } from '../clauses.ts';
import type { Sentence } from '../finding.ts';
import type { Token } from '../tokens.ts';
import type { Pronoun } from '../voice.ts';
import { nounPhraseAt, type NounPhrase } from './nounPhrase.ts';
import { FINITE } from './verbs.ts';
import type { Case } from './nominative.ts';
import { isNominative, voiceOf, type Heard } from './voices.ts';

/** Who a subject names, and where its words end in the clause. */
export type Subject = { who: Heard | Pronoun; end: number };

/** Words before a subject at the head of a sentence: "Auch die Polizei". */
const BEFORE = /^(?:auch|nur|selbst|sogar|doch|aber|und|sowohl)$/iu;
const PREPOSITION =
  /^(?:am|an|auf|aus|bei|beim|bis|durch|für|gegen|gegenüber|im|in|ins|mit|nach|seit|trotz|über|um|unter|vom|von|vor|wegen|während|zu|zum|zur|zwischen)$/iu;
/** Words that may stand between a verb and its subject. */
const BETWEEN =
  /^(?:sich|ihm|ihr|ihnen|es|das|dies|dazu|dagegen|zugleich|hingegen|indes|jedoch|aber|auch|zudem|außerdem|später|zuvor|bereits|schon|denn|dann|nun|unterdessen|ebenfalls|ebenso|wiederum|daraufhin|weiter|wörtlich|allerdings|heute|gestern|erneut|noch|kürzlich|jüngst|zuletzt|mir|uns|dort|hier|deshalb|daher|damals|anschließend|bislang|zunächst|etwa|beispielsweise|knapp|trocken|lakonisch|lediglich|nur|gegenüber)$/iu;

/** The subject of the verb at a place of a clause; null if it names nobody who could speak. */
export function subjectOf(sentence: Sentence, at: number, verb: number): Subject | null {
  const clause = sentence.clauses[at];
  if (!clause) return null;
  if (verb > 0) {
    const before = subjectBefore(sentence, clause, verb);
    const couldBeDative = clause.tokens[0]?.text === 'Der' && clause.tokens[1]?.kind === 'name';
    if (before && isSure(before) && !couldBeDative) return before;
    // "Entscheidend nannte er das": a word that no list knows is a subject only if nothing else is.
    const after = subjectAfter(sentence, at, verb + 1);
    return after && isSure(after) ? after : before;
  }
  return interruptedSubject(sentence, at) ?? subjectAfter(sentence, at, 1);
}

const isSure = ({ who }: Subject) => 'pronoun' in who || who.isSure;

/** "Die Polizei teilte mit": the subject is all that stands before the verb. */
function subjectBefore(sentence: Sentence, { tokens }: Clause, verb: number): Subject | null {
  let from = 0;
  while (from < verb - 1 && from < 2 && BEFORE.test(tokens[from]?.text ?? '')) from++;
  if (verb - from === 1 && pronounAt(tokens, from, tokens[verb]) !== null)
    return { who: pronounAt(tokens, from, tokens[verb]) as Pronoun, end: verb };
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || phrase.to > verb || !isNominative(phrase)) return null;
  if (isOne(phrase) && isOfSeveral(tokens[verb])) return null;
  // "Berg und Kern": two are no one source. "Am Tag danach": a comma or another noun is in between.
  const rest = tokens.slice(phrase.to, verb);
  if (rest.some(({ text }) => /^(?:und|oder|als|wie)$/u.test(text))) return null;
  const who = voiceOf(phrase, 'nominative', sentence.isKnown);
  return who && { who, end: phrase.to };
}

/** "Ihr Alter schätzen die Forscher": what is one is no subject of a verb of several. */
const isOne = ({ article }: NounPhrase) =>
  /^(?:der|das|eine?|ihr|sein|unser|dieser|dieses|jener|jenes)$/u.test(article ?? '');

const isOfSeveral = (verb: Token | undefined) =>
  /(?:en|sind)$/u.test(verb?.text ?? '') && verb?.kind === 'word';

/** "sagte die Polizei": the subject follows the verb. */
export function subjectAfter(sentence: Sentence, at: number, from: number): Subject | null {
  const tokens = sentence.clauses[at]?.tokens ?? [];
  let next = from;
  for (let steps = 0; steps < 5; steps++) {
    const word = tokens[next]?.text ?? '';
    const pronoun = pronounAt(tokens, next, tokens[from - 1]);
    if (pronoun) return { who: pronoun, end: next + 1 };
    if (PREPOSITION.test(word)) {
      const phrase = nounPhraseAt(tokens, next + 1);
      if (!phrase) return null;
      next = phrase.to;
    } else if (BETWEEN.test(word) && !(nounPhraseAt(tokens, next) && /^das$/u.test(word))) next++;
    else break;
  }
  const phrase = nounPhraseAt(tokens, next);
  if (!phrase || !isNominative(phrase)) return null;
  if (tokens[phrase.to]?.text === 'und' && nounPhraseAt(tokens, phrase.to + 1)) return null;
  const who = withApposition(sentence, at, phrase, voiceOf(phrase, 'nominative', sentence.isKnown));
  return who && { who, end: phrase.to };
}

/** "Berg, der dabei war, sagte": clauses stand between the subject and its verb. */
function interruptedSubject(sentence: Sentence, at: number): Subject | null {
  const [first] = sentence.clauses;
  if (at < 2 || at > 3 || first?.after !== 'start' || sentence.clauses[at]?.after !== ',')
    return null;
  if (sentence.clauses.slice(0, at).some(({ before }) => before !== ',' && before !== '–'))
    return null;
  const phrase = nounPhraseAt(first.tokens, BEFORE.test(first.tokens[0]?.text ?? '') ? 1 : 0);
  if (!phrase || !isNominative(phrase)) return null;
  // All that stands before the comma has to belong to the subject.
  if (first.tokens.slice(phrase.to).some(({ text }) => FINITE.has(text) || AUXILIARY.test(text)))
    return null;
  const who = withApposition(sentence, 0, phrase, voiceOf(phrase, 'nominative', sentence.isKnown));
  return who && { who, end: phrase.to };
}

/** "der Sprecher der Fraktion, Jonas Tiedke": the name follows the description. */
function withApposition(
  sentence: Sentence,
  at: number,
  phrase: NounPhrase,
  who: Heard | null,
): Heard | null {
  const next = sentence.clauses[at + 1];
  const isAtEnd = phrase.to === sentence.clauses[at]?.tokens.length;
  if (!who || who.kind !== 'person' || who.name !== null || !isAtEnd || next?.after !== ',')
    return who;
  const name = nounPhraseAt(next.tokens, 0);
  if (!name || name.to !== next.tokens.length || name.article !== null) return who;
  const named = voiceOf(name, 'nominative', sentence.isKnown);
  return named?.kind === 'person' && named.name !== null
    ? { ...named, heads: [...who.heads, ...named.heads] }
    : who;
}

/** A pronoun in the place of a subject. "Sie" is one or several, as the verb says. */
function pronounAt(tokens: readonly Token[], at: number, verb: Token | undefined): Pronoun | null {
  const word = tokens[at]?.text.toLowerCase();
  if (word === 'er') return { pronoun: 'm' };
  if (word !== 'sie') return null;
  return { pronoun: verb?.text.endsWith('en') ? 'p' : 'f' };
}

/** The voice that begins at a token, in another case than the nominative. */
export function voiceAt(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
  grammatical: Case,
): { who: Heard; end: number } | null {
  const phrase = nounPhraseAt(tokens, at);
  const who = phrase && voiceOf(phrase, grammatical, sentence.isKnown);
  return who && phrase ? { who, end: phrase.to } : null;
}

export const AUXILIARY =
  /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|soll|sollen|sollte|sollten|kann|können|konnte|konnten|könnte|könnten|muss|müssen|musste|mussten|müsste|will|wollen|wollte|wollten|darf|dürfen|dürfte|durfte|mag|möchte|habe|hätte|hätten|sei|seien|wäre|wären|werde|würde|würden|könne|müsse|dürfe|solle|wolle|möge|müssten|lasse)$/iu;
