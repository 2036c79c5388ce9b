/** Finds verbs in clauses, and tells which verb a form is of. */
import type { Finding, Sentence } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { cueOf } from './findings.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { kindOfNoun } from './nouns.ts';
import { AUXILIARY } from './subjects.ts';
import { FINITE, NO_WORDS, PARTICIPLE, type Verb } from './verbs.ts';

/** The first finite verb of a clause. */
export function finiteAt(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ text, kind }, index) =>
      kind === 'word' &&
      /^\p{Ll}/u.test(text) &&
      (AUXILIARY.test(text) || (FINITE.has(text) && !isInfinitive(tokens, index))),
  );
}

/** "fordern" at the end of a clause, or after "zu", is no finite verb. */
const isInfinitive = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.text ?? '').endsWith('en') &&
  (tokens[at - 1]?.text === 'zu' ||
    (at > 0 && at === tokens.length - 1 && nounPhraseAt(tokens, 0)?.to !== at));

/** The verb that reports words: the finite one, or the participle after "hat". */
export function verbOf(
  sentence: Sentence,
  at: number,
  verbAt: number,
): { verb: Verb; cue: Finding['cue'] } | null {
  const tokens = sentence.clauses[at]?.tokens ?? [];
  const finite = tokens[verbAt];
  if (/^(?:hat|haben|hatte|hatten)$/u.test(finite?.text ?? '')) {
    const participle = [tokens.at(-1), sentence.clauses.at(-1)?.tokens.at(-1)].find((it) =>
      PARTICIPLE.has(it?.text ?? ''),
    );
    const verb = (PARTICIPLE.get(participle?.text ?? '') ?? []).find((it) =>
      isBeside(it, tokens.slice(verbAt + 1, -1)),
    );
    return verb ? { verb, cue: cueOf(participle, participle) } : null;
  }
  const [verb] = verbsOf(tokens, verbAt, sentence.clauses.at(-1)?.tokens);
  if (!verb) return null;
  const last = verb.prefix === null ? finite : tokens.findLast(({ text }) => text === verb.prefix);
  return { verb, cue: cueOf(finite, last ?? finite) };
}

/** The verbs that the form at a place may be, by the prefix and by the words beside it. */
export function verbsOf(
  tokens: readonly Token[],
  at: number,
  end: readonly Token[] = tokens,
): Verb[] {
  const verbs = FINITE.get(tokens[at]?.text ?? '') ?? [];
  const rest = tokens.slice(at + 1);
  const prefixed = verbs.filter(
    ({ prefix }) =>
      prefix !== null && (endsWith(rest, prefix) || (end.length < 4 && endsWith(end, prefix))),
  );
  if (prefixed.length > 0) return prefixed;
  return verbs.filter(
    (verb) =>
      verb.prefix === null &&
      isBeside(verb, rest) &&
      !(PREFIX.test(rest.at(-1)?.text ?? '') && verb.beside === null),
  );
}

/** Separable prefixes. At the end of a clause they make another verb of its verb: "sagte … ab". */
const PREFIX =
  /^(?:ab|an|auf|aus|ein|zu|vor|nach|bei|mit|um|nieder|her|hin|weg|los|heraus|heran|herab|hinaus|zusammen|fest|dar|entgegen)$/u;

function isBeside({ beside, plural: [infinitive = ''] }: Verb, rest: readonly Token[]): boolean {
  const words = rest.map(({ text }) => text).join(' ');
  return (beside === null || beside.test(words)) && !NO_WORDS[infinitive]?.test(words);
}

/** Whether a word closes the clause, or the part of it before "und". */
export const endsWith = (tokens: readonly Token[], word: string) =>
  tokens.at(-1)?.text === word ||
  tokens.some(
    ({ text }, at) =>
      text === word && /^(?:und|oder|aber|sowie)$/u.test(tokens[at + 1]?.text ?? ''),
  );

/** Whether a word looks like a finite verb: "strahlte", "meint", "schrieb". */
export const isVerbForm = (word: string) =>
  FINITE.has(word) ||
  (/^\p{Ll}{3,}(?:te|ten|t)$/u.test(word) &&
    !/^(?:nicht|jetzt|sonst|zuletzt|zunächst|selbst|erst|fast|seit|mit|statt|samt|nebst|damit|somit|bereits|heute|gestern|unten|weit|lautet)$/u.test(
      word,
    )) ||
  /^(?:rief|rang|ließ|hielt|gab|fand|sprach|zog|warf|lud|bat)$/u.test(word);

/** Whether a clause depends on another one. */
export const isSubordinate = (tokens: readonly Token[]) =>
  /^(?:dass|weil|ob|wenn|obwohl|während|nachdem|bevor|damit|sodass|indem|sofern|falls|wo|wobei|wer|was|wem|wen|warum|weshalb|wieso|welche[rsnm]?|denen|dessen|deren|wie|als|bis|seit|zumal|um|ohne|statt)$/iu.test(
    tokens[0]?.text ?? '',
  ) && !nounPhraseAt(tokens, 0)?.nouns.some(({ text }) => kindOfNoun(text) === 'person');
