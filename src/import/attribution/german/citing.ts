/** Forms that refer to a source beside the sentence: "laut", "zufolge", "wie … mitteilte". */
import type { Rule, Sentence } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { actOf, cueOf, findingOf } from './findings.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { documentAt, namesPlace, statedBy, STATEMENT, unnamed } from './statements.ts';
import { AUXILIARY, subjectAfter, subjectOf, type Subject } from './subjects.ts';
import { FINAL, PARTICIPLE, type Verb } from './verbs.ts';
import { voiceOf } from './voices.ts';

/** "…, wie die Polizei mitteilte"; "wie aus einem Bericht hervorgeht". */
export const wie: Rule = (sentence) => {
  for (const [at, { tokens }] of sentence.clauses.entries()) {
    const [word] = tokens;
    const last = tokens.at(-1);
    if (!/^wie$/iu.test(word?.text ?? '') || tokens.length < 3) continue;
    const cue = cueOf(word, last);
    if (/^(?:hervorgeht|hervorging)$/u.test(last?.text ?? '')) {
      const from = tokens.findIndex(({ text }) => text === 'aus');
      const document = from > 0 ? documentAt(sentence, tokens, from + 1) : null;
      if (document) return { who: document, act: 'reports', cue };
    }
    if (/^(?:heißt|hieß)$/u.test(last?.text ?? ''))
      return { who: unnamed(sentence, tokens) ?? 'last', act: 'says', cue };
    const [verb] =
      FINAL.get(last?.text ?? '') ??
      REPORTING.get(last?.text ?? '') ??
      FINAL.get(`${tokens.at(-2)?.text}${last?.text}`) ??
      FINAL.get(secondLast(tokens)) ??
      [];
    if (!verb) continue;
    const subject = subjectAfter(sentence, at, 1);
    if (!subject) continue;
    return findingOf(subject, REPORTING.has(last?.text ?? '') ? 'reports' : verb.act, cue);
  }
  return null;
};

/** "berichtet hatte": the participle stands before the auxiliary. */
function secondLast(tokens: readonly Token[]): string {
  const [verb] = PARTICIPLE.get(tokens.at(-2)?.text ?? '') ?? [];
  return verb && /^(?:hat|hatte|haben|hatten)$/u.test(tokens.at(-1)?.text ?? '')
    ? (verb.prefix ?? '') + (verb.singular[0] ?? '')
    : '';
}

/** Verbs of finding out, in clauses with "wie". */
const REPORTING = new Map<string, readonly Verb[]>(
  [
    'meldet',
    'meldete',
    'berichtet',
    'berichtete',
    'berichten',
    'ermittelte',
    'erfuhr',
    'herausfand',
    'errechnete',
    'schreibt',
    'schrieb',
  ].map((form) => [
    form,
    [
      {
        singular: [form],
        plural: [],
        participle: '',
        prefix: null,
        act: 'reports',
        isSpeech: true,
        beside: null,
      },
    ],
  ]),
);

/** "laut Polizei". */
export const laut: Rule = (sentence) => {
  for (const { tokens } of sentence.clauses) {
    const at = tokens.findIndex(({ text }) => /^laut$/iu.test(text));
    if (at < 0) continue;
    const found = documentAt(sentence, tokens, at + 1);
    const end = nounPhraseAt(tokens, at + 1)?.to ?? at + 1;
    if (found) return { who: found, act: actOf(found), cue: cueOf(tokens[at], tokens[end - 1]) };
  }
  return null;
};

/** "der Polizei zufolge", "dem Bericht nach"; "Angaben der Polizei zufolge". */
export const zufolge: Rule = (sentence) => {
  for (const { tokens } of sentence.clauses) {
    const at = tokens.findIndex(
      ({ text }, index) =>
        text === 'zufolge' ||
        (text === 'nach' &&
          index > 0 &&
          /^(?:Bericht|Dokument|Papier)$/u.test(tokens[index - 1]?.text ?? '')),
    );
    for (let from = Math.max(0, at - 9); from < at; from++) {
      const phrase = nounPhraseAt(tokens, from);
      if (!phrase || phrase.to !== at || /^(?:die|das|des)$/u.test(phrase.article ?? '')) continue;
      const cue = cueOf(tokens[from], tokens[at]);
      if (
        phrase.nouns.length === 1 &&
        STATEMENT.test(phrase.nouns[0]?.text ?? '') &&
        phrase.nouns[0]?.text.length
      ) {
        const after = tokens.findIndex((token) => token === phrase.nouns[0]) + 1;
        const found = statedBy(sentence, tokens, after);
        if (found) return { who: found.who, act: actOf(found.who), cue };
        if (phrase.article === 'deren') return { who: { pronoun: 'f' }, act: 'says', cue };
        if (phrase.article === 'dessen') return { who: { pronoun: 'm' }, act: 'says', cue };
      }
      const found = documentAt(sentence, tokens, from);
      if (found) return { who: found, act: actOf(found), cue };
      break;
    }
  }
  return null;
};

/**
 * "nach Angaben der Polizei", "nach eigenen Angaben", "nach Polizeiangaben", "aus Sicht der
 * Polizei".
 */
export const angaben: Rule = (sentence) => {
  for (const [clauseAt, { tokens }] of sentence.clauses.entries())
    for (let at = 0; at + 1 < tokens.length; at++) {
      const isSight = /^aus$/iu.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'Sicht';
      if (!isSight && !/^nach$/iu.test(tokens[at]?.text ?? '')) continue;
      let noun = at + 1;
      while (noun < at + 4 && /^\p{Ll}/u.test(tokens[noun]?.text ?? '')) noun++;
      const word = tokens[noun]?.text ?? '';
      if (!isSight && (!STATEMENT.test(word) || !/^\p{Lu}/u.test(word))) continue;
      if (tokens.slice(at + 1, noun).some(({ text }) => /^eigene[mnr]$/u.test(text))) {
        const own = ownSubject(sentence, clauseAt);
        if (own) return { who: own.who, act: 'says', cue: cueOf(tokens[at], tokens[noun]) };
        continue;
      }
      const found = statedBy(sentence, tokens, noun + 1);
      if (found)
        return {
          who: found.who,
          act: actOf(found.who) === 'reports' ? 'reports' : 'says',
          cue: cueOf(tokens[at], tokens[found.end - 1]),
        };
      const [, speaker] =
        /^(\p{Lu}\p{L}+?)-?(?:angaben|informationen|aussagen)$/iu.exec(word) ?? [];
      if (speaker === undefined) continue;
      const start = tokens[noun]?.start ?? 0;
      const alone: Token = { kind: 'word', text: speaker, start, end: start + speaker.length };
      const who = voiceOf(
        {
          from: 0,
          to: 1,
          article: null,
          adjectives: [],
          nouns: [alone],
          attribute: null,
          aside: null,
        },
        'nominative',
        sentence.isKnown,
      );
      if (who?.isSure)
        return {
          who,
          act: actOf(who) === 'reports' ? 'reports' : 'says',
          cue: cueOf(tokens[at], tokens[noun]),
        };
    }
  return null;
};

/** The subject of a clause, without regard to its verb. */
function ownSubject(sentence: Sentence, at: number): Subject | null {
  const tokens = sentence.clauses[at]?.tokens ?? [];
  const verb = tokens.findIndex(
    ({ text, kind }, index) =>
      index > 0 &&
      kind === 'word' &&
      /^\p{Ll}/u.test(text) &&
      (AUXILIARY.test(text) || /(?:t|te|ten|en|lt|ält|ß|g|b)$/u.test(text)) &&
      nounPhraseAt(tokens, 0)?.to === index,
  );
  return verb > 0
    ? subjectOf(sentence, at, verb)
    : subjectOf(
        sentence,
        at,
        tokens.findIndex(({ text }) => AUXILIARY.test(text) || /^\p{Ll}+t$/u.test(text)),
      );
}

/** "hieß es aus der Behörde", "In der Mitteilung heißt es". */
export const hiessEs: Rule = (sentence) => {
  for (const { tokens } of sentence.clauses) {
    const at = tokens.findIndex(
      ({ text }, index) => /^(?:heißt|hieß)$/u.test(text) && tokens[index + 1]?.text === 'es',
    );
    if (at < 0 || /^(?:das|jetzt|nun|dann)$/iu.test(tokens[0]?.text ?? '')) continue;
    const who = unnamed(sentence, tokens) ?? (namesPlace(tokens) ? null : 'near');
    if (who === null) continue;
    return { who, act: actOf(who), cue: cueOf(tokens[at], tokens[at + 1]) };
  }
  return null;
};

/** "Demnach …": who was named last goes on. */
export const demnach: Rule = (sentence) => {
  for (const { tokens } of sentence.clauses) {
    const word = tokens.find(({ text }) => /^(?:demnach|demzufolge)$/iu.test(text));
    if (word) return { who: 'last', act: 'says', cue: cueOf(word, word) };
  }
  return null;
};
