/** Forms in which somebody is said to speak: the source is the subject of a verb. */
import type { Finding, Rule, Sentence } from '../finding.ts';
import { DECLINING } from './declining.ts';
import { cueOf, findingOf, isPronoun } from './findings.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { AUXILIARY, subjectAfter, subjectOf, voiceAt, type Subject } from './subjects.ts';
import { endsWith, finiteAt, isSubordinate, isVerbForm, verbOf, verbsOf } from './verbForms.ts';
import type { Verb } from './verbs.ts';

/** "…, sagte Berg": the verb opens the clause after what is said. */
export const speakerBehind: Rule = (sentence) => {
  for (const [at, { tokens, after }] of sentence.clauses.entries()) {
    const [verb] = tokens;
    if (at === 0 || verb?.kind !== 'word' || !/^\p{Ll}/u.test(verb.text)) continue;
    const subject = subjectAfter(sentence, at, 1);
    if (!subject) continue;
    if (after === 'quotation' && /^(?:wird|wurde)$/u.test(verb.text) && endsWith(tokens, 'zitiert'))
      return findingOf(subject, 'says', cueOf(verb, tokens.at(-1)));
    if (after === 'quotation' && isVerbForm(verb.text) && !isSubordinate(tokens)) {
      const known = verbsOf(tokens, 0).find(({ isSpeech }) => isSpeech);
      return findingOf(subject, known?.act ?? 'says', cueOf(verb, tokens[subject.end - 1]));
    }
    if (after !== ',' || (sentence.clauses[at - 1]?.tokens.length ?? 0) === 0) continue;
    const isSure = isPronoun(subject.who) || subject.who.isSure;
    const speech = verbsOf(tokens, 0).find((it) => it.isSpeech || isSure);
    if (!speech || (speech.prefix !== null && !endsWith(tokens, speech.prefix))) continue;
    const last = speech.prefix === null ? tokens[subject.end - 1] : tokens.at(-1);
    return findingOf(subject, speech.act, cueOf(verb, last));
  }
  return null;
};

/** "…, so Berg". */
export const so: Rule = (sentence) => {
  for (const { tokens, after } of sentence.clauses) {
    const [word] = tokens;
    if (word?.text !== 'so' || after === 'start') continue;
    const found = voiceAt(sentence, tokens, 1, 'nominative');
    if (!found || found.who.kind === 'document') continue;
    return findingOf(found, 'says', cueOf(word, tokens[found.end - 1]));
  }
  return null;
};

/** "Berg atmet auf: „…“": who is named before a colon speaks, whatever the verb is. */
export const speakerBeforeColon: Rule = (sentence) => {
  const colon = sentence.clauses.findIndex(
    ({ before }, at) => before === ':' && sentence.clauses[at + 1]?.tokens[0]?.kind === 'quotation',
  );
  const tokens = sentence.clauses[colon]?.tokens ?? [];
  const verbAt = tokens.findIndex(
    ({ text, kind }, index) =>
      index > 0 &&
      kind === 'word' &&
      (isVerbForm(text) || AUXILIARY.test(text)) &&
      (nounPhraseAt(tokens, 0)?.to ?? 1) <= index,
  );
  if (verbAt < 0) return null;
  const subject = subjectOf(sentence, colon, verbAt);
  const isPerson = subject && (isPronoun(subject.who) || subject.who.kind === 'person');
  if (!subject || (!isPronoun(subject.who) && !subject.who.isSure)) return null;
  if (!isPerson && AUXILIARY.test(tokens[verbAt]?.text ?? '')) return null;
  return findingOf(subject, 'says', cueOf(tokens[verbAt], tokens[verbAt]));
};

/** "Berg sagte", "Das teilte Berg mit", "Berg hat gefordert": the main clause reports the act. */
export const act: Rule = (sentence) => reportedAct(sentence, () => true);

/** "Peskow sagte der Agentur zufolge": who speaks counts, not who reports it. */
export const speech: Rule = (sentence) => reportedAct(sentence, ({ isSpeech }) => isSpeech);

function reportedAct(sentence: Sentence, isMeant: (verb: Verb) => boolean): Finding | null {
  for (const [at, { tokens, after }] of sentence.clauses.entries()) {
    if (isSubordinate(tokens) || (at > 0 && after === 'quotation')) continue;
    const verbAt = finiteAt(tokens);
    if (
      verbAt < 0 ||
      tokens.slice(verbAt + 1).some(({ text }) => /^(?:nichts|niemand|worden)$/u.test(text))
    )
      continue;
    const subject = subjectOf(sentence, at, verbAt);
    if (!subject || (!isPronoun(subject.who) && subject.who.kind === 'document')) continue;
    const found = verbOf(sentence, at, verbAt);
    if (!found || !isMeant(found.verb) || isVote(subject, found.verb)) continue;
    if (!found.verb.isSpeech && !isPronoun(subject.who) && !subject.who.isSure) continue;
    return findingOf(subject, found.verb.act, found.cue);
  }
  return null;
}

/** "Das Parlament lehnte den Antrag ab": a vote, not words. */
const isVote = ({ who }: Subject, { act: meant }: Verb) =>
  meant === 'denies' &&
  !isPronoun(who) &&
  who.heads.some((head) =>
    /(?:parlament|bundestag|landtag|bundesrat|gemeinderat|stadtrat|kreistag|gericht|gerichtshof)$/u.test(
      head,
    ),
  );

/** "wollte sich nicht äußern". */
export const declines: Rule = (sentence) => {
  const [start, end] = [
    sentence.clauses[0]?.tokens[0]?.start ?? 0,
    sentence.clauses.at(-1)?.tokens.at(-1)?.end ?? 0,
  ];
  for (const [at, { tokens }] of sentence.clauses.entries()) {
    const [clauseStart, clauseEnd] = [tokens[0]?.start ?? start, tokens.at(-1)?.end ?? end];
    const words = tokens
      .map(({ text, kind }) => (kind === 'quotation' ? '□'.repeat(text.length) : text))
      .join(' ');
    for (const pattern of DECLINING) {
      const verb = pattern.exec(words)?.groups?.['verb'];
      if (verb === undefined) continue;
      const verbAt = tokens.findIndex(({ text }) => text === verb);
      const subject =
        subjectOf(sentence, at, verbAt) ?? (verbAt === 0 ? subjectOf(sentence, 0, 0) : null);
      if (!subject || (!isPronoun(subject.who) && !subject.who.isSure)) continue;
      return {
        who: subject.who,
        act: 'declines',
        cue: { start: Math.max(clauseStart, tokens[verbAt]?.start ?? 0), end: clauseEnd },
      };
    }
  }
  return null;
};
