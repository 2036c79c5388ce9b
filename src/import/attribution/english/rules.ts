/** The forms in which English sentences name their source. */
import type { Act } from '../../../article/format/article.ts';
import type { Clause } from '../clauses.ts';
import type { Finding, Grammar, Rule, Sentence } from '../finding.ts';
import { genderOfFirstName } from '../firstNames.ts';
import type { Token } from '../tokens.ts';
import type { Pronoun } from '../voice.ts';
import { DECLINING, VERBS, type Verb } from './verbs.ts';
import { voiceOf, type Heard } from './voices.ts';

type Subject = Heard | Pronoun;

const cueOf = (from: Token | undefined, to: Token | undefined) => ({
  start: from?.start ?? 0,
  end: to?.end ?? 0,
});

const isSure = (who: Subject) => 'pronoun' in who || who.isSure;

const findingOf = (who: Subject, act: Act, cue: Finding['cue']): Finding => ({
  who,
  act:
    act === 'says' && !('pronoun' in who) && (who.kind === 'media' || who.kind === 'document')
      ? 'reports'
      : act,
  cue,
});

/** Words that may stand between a subject and its verb. */
const BETWEEN =
  /^(?:has|have|had|also|later|then|repeatedly|previously|earlier|immediately|meanwhile|however|now|still|already|again|today|yesterday|\p{Ll}+ly)$/u;

/** The verb that reports words, and where it stands. */
function verbIn({ tokens }: Clause): { at: number; verb: Verb } | null {
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind !== 'word' || at === 0) continue;
    if (/^(?:who|which|that|is|are|was|were|been|be|being)$/u.test(text)) return null;
    const rest = tokens
      .slice(at + 1)
      .map((it) => it.text)
      .join(' ');
    const verb = VERBS.get(text)?.find(({ beside }) => beside === null || beside.test(rest));
    if (
      verb &&
      !/^(?:to|the|a|an|of|not|will|would|could|should|may|might|can|must|its|his|her|their|by)$/u.test(
        tokens[at - 1]?.text ?? '',
      )
    )
      return { at, verb };
  }
  return null;
}

/** The subject before a verb; it may be cut off from it by a clause between commas. */
function subjectBefore(
  { clauses, isKnown }: Sentence,
  clause: number,
  verb: number,
): Subject | null {
  const tokens = clauses[clause]?.tokens ?? [];
  let end = verb;
  while (end > 0 && BETWEEN.test(tokens[end - 1]?.text ?? '')) end--;
  if (end > 0) return voiceOf(tokens.slice(0, end), clauses[clause]?.after === 'start', isKnown);
  const [first, second] = clauses;
  if (clause !== 2 || first?.after !== 'start' || !second || first.tokens[0]?.kind === 'quotation')
    return null;
  const who = voiceOf(first.tokens, true, isKnown);
  const apposition = voiceOf(second.tokens, false, isKnown);
  const isNameless = who !== null && !('pronoun' in who) && who.name === null;
  if (isNameless && apposition && !('pronoun' in apposition) && apposition.name !== null)
    return {
      ...apposition,
      kind: who.kind,
      gender: apposition.kind === who.kind ? apposition.gender : who.gender,
      heads: [...who.heads, ...apposition.heads],
    };
  return who;
}

/** "“…,” said Berg", "“…,” Berg told reporters", "…, the company said". */
const speakerBehind: Rule = (sentence) => {
  for (const [at, clause] of sentence.clauses.entries()) {
    const { tokens, after } = clause;
    if (at === 0 || (after !== 'quotation' && after !== ',')) continue;
    const [first] = tokens;
    const inverted = VERBS.get(first?.text ?? '')?.find(({ isSpeech }) => isSpeech);
    if (inverted && tokens.length > 1) {
      const end = subjectEnd(tokens);
      const who = voiceOf(tokens.slice(1, end), false, sentence.isKnown);
      if (who && (after === 'quotation' || isSure(who)))
        return findingOf(who, inverted.act, cueOf(first, tokens[end - 1]));
      continue;
    }
    const found = verbIn(clause);
    if (!found?.verb.isSpeech) continue;
    const who = subjectBefore(sentence, at, found.at);
    if (who && (after === 'quotation' || (isSure(who) && found.at >= tokens.length - 4)))
      return findingOf(who, found.verb.act, cueOf(first, tokens[found.at]));
  }
  return null;
};

/** Where the subject after a verb ends: before "on Sunday", "in a statement". */
function subjectEnd(tokens: readonly Token[]): number {
  const end = tokens.findIndex(
    ({ text }, index) =>
      index > 1 &&
      /^(?:on|in|at|after|during|as|when|while|to|from|by|before|last|who|with|through)$/u.test(
        text,
      ),
  );
  return end < 0 ? tokens.length : end;
}

/** "according to Berg". */
const according: Rule = ({ clauses, isKnown }) => {
  for (const { tokens } of clauses) {
    const at = tokens.findIndex(
      ({ text }, index) => /^according$/iu.test(text) && tokens[index + 1]?.text === 'to',
    );
    if (at < 0) continue;
    const rest = tokens.slice(at + 2);
    const by = rest.findIndex(({ text }) => /^(?:by|from|in)$/u.test(text));
    const isReport = rest.slice(0, 4).some(({ text }) => /^(?:report|article|story)$/u.test(text));
    const cue = cueOf(tokens[at], tokens.at(-1));
    const who =
      isReport && by > 0 ? voiceOf(rest.slice(by + 1), false, isKnown) : figures(rest, isKnown);
    if (who && isSure(who))
      return findingOf(who, 'pronoun' in who || who.kind === 'person' ? 'says' : 'reports', cue);
    if (isReport) return { who: 'report', act: 'reports', cue };
    if (who && !('pronoun' in who) && who.name !== null) return findingOf(who, 'reports', cue);
  }
  return null;
};

/** "UN figures" are those of the UN. */
function figures(tokens: readonly Token[], isKnown: Sentence['isKnown']): Subject | null {
  const isFigures = /^(?:figures|data|officials|estimates|sources|records|documents)$/u.test(
    tokens.at(-1)?.text ?? '',
  );
  const own =
    isFigures && tokens.length > 1 && /^\p{Lu}/u.test(tokens[tokens.length - 2]?.text ?? '')
      ? tokens.slice(0, -1)
      : tokens;
  return voiceOf(own, false, isKnown);
}

/** "declined to comment". */
const declines: Rule = (sentence) => {
  for (const [at, { tokens }] of sentence.clauses.entries()) {
    const match = DECLINING.exec(tokens.map(({ text }) => text).join(' '));
    const verb = match?.groups?.['verb'] ?? match?.groups?.['verb2'];
    if (verb === undefined) continue;
    const verbAt = tokens.findIndex(({ text }) => text === verb);
    const who = subjectBefore(sentence, at, verbAt);
    if (who && isSure(who))
      return { who, act: 'declines', cue: cueOf(tokens[verbAt], tokens.at(-1)) };
  }
  return null;
};

/** "Berg said", "Berg has accused": the main clause reports the act. */
const act: Rule = (sentence) => {
  for (const [at, clause] of sentence.clauses.entries()) {
    if (
      /^(?:that|which|who|if|when|because|while|after|before|as|although|though|where|since|unless|until)$/iu.test(
        clause.tokens[0]?.text ?? '',
      )
    )
      continue;
    const found = verbIn(clause) ?? openingVerb(clause, at);
    if (!found) continue;
    const who = subjectBefore(sentence, at, found.at);
    if (!who || (!found.verb.isSpeech && !isSure(who)) || (at > 0 && at !== 2 && !isSure(who)))
      continue;
    const cue = cueOf(clause.tokens[found.at], clause.tokens[found.at]);
    return findingOf(who, found.verb.act, cue);
  }
  return null;
};

/** "Berg, the leader, accused": the clause opens with the verb. */
function openingVerb({ tokens, after }: Clause, at: number): { at: number; verb: Verb } | null {
  if (at !== 2 || after !== ',') return null;
  let from = 0;
  while (BETWEEN.test(tokens[from]?.text ?? '')) from++;
  const rest = tokens
    .slice(from + 1)
    .map(({ text }) => text)
    .join(' ');
  const verb = VERBS.get(tokens[from]?.text ?? '')?.find(
    ({ beside }) => beside === null || beside.test(rest),
  );
  return verb ? { at: from, verb } : null;
}

/** Everybody whom a sentence names: stretches of words with capital letters. */
const names: Grammar['names'] = ({ clauses, isKnown }) => {
  const found: ReturnType<Grammar['names']> = [];
  for (const { tokens, after } of clauses)
    for (let at = 0; at < tokens.length;) {
      let to = at;
      while (
        to < tokens.length &&
        to - at < 6 &&
        /^(?:\p{Lu}|of$|and$)/u.test(tokens[to]?.text ?? '')
      )
        to++;
      while (to > at && /^\p{Ll}/u.test(tokens[to - 1]?.text ?? '')) to--;
      const own = tokens.slice(at, to);
      const isOpening = at === 0 && after === 'start';
      const isName = own.length > 1 || (own.length === 1 && !isOpening);
      const from = Math.max(0, at - 1);
      const before = tokens[from];
      const withTitle =
        at > 0 &&
        before &&
        /^\p{Ll}/u.test(before.text) &&
        genderOfFirstName(own[0]?.text ?? '') !== null
          ? [before, ...own]
          : own;
      const voice = isName
        ? (voiceOf(withTitle, isOpening, isKnown) ?? voiceOf(own, isOpening, isKnown))
        : null;
      if (voice && !('pronoun' in voice) && voice.name !== null && voice.isSure)
        found.push({
          voice,
          aside: tokens[to]?.kind === 'aside' ? (tokens[to]?.text.slice(1, -1) ?? null) : null,
        });
      at = Math.max(to, at + 1);
    }
  return found;
};

export const ENGLISH: Grammar = {
  opening: '“«',
  rules: { declines, speakerBehind, according, act },
  // English has no subjunctive of reported speech.
  goesOn: () => null,
  retells: () => null,
  basis: /\b(?:cited|citing|quoted|quoting)\b/u,
  names,
  descriptions: {
    takesUp: (head, known) =>
      /^(?:company|firm|group|maker|operator|developer|agency|retailer|manufacturer)$/u.test(
        head,
      ) &&
      /(?:maker|operator|developer|chain|retailer|airline|bank|company|group|agency)$/u.test(known),
    isEpithet: (head) =>
      /^(?:man|woman|politician|lawmaker|manager|professor|scientist|minister|official|executive|[0-9]+-year-old)$/u.test(
        head,
      ),
  },
};
