/**
 * The forms in which German sentences name their source. Each is a function that finds one form;
 * the terms are those of docs/attribution.md. Words within quotations are never looked at.
 */
import type { Act } from '../../../article/format/article.ts';
import type { Finding, Grammar, Rule, Sentence } from '../finding.ts';
import type { Token } from '../tokens.ts';
import type { Pronoun } from '../voice.ts';
import { DECLINING } from './declining.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { kindOfNoun, NEW_PERSON, TAKEN_UP } from './nouns.ts';
import { indicatesSpeech, retelling } from './subjunctive.ts';
import { AUXILIARY, subjectAfter, subjectOf, voiceAt, type Subject } from './subjects.ts';
import { FINAL, FINITE, NO_WORDS, PARTICIPLE, type Verb } from './verbs.ts';
import { voiceOf, type Heard } from './voices.ts';

/** A cue from one token to another. */
const cueOf = (from: Token | undefined, to: Token | undefined) => ({
  start: from?.start ?? 0,
  end: to?.end ?? 0,
});

const isPronoun = (who: Heard | Pronoun): who is Pronoun => 'pronoun' in who;

/** Who may be made the source: not a paper, unless it is what tells. */
function findingOf({ who }: Subject, act: Act, cue: Finding['cue']): Finding {
  return {
    who,
    act: !isPronoun(who) && who.kind === 'media' && act === 'says' ? 'reports' : act,
    cue,
  };
}

/** "…, sagte Berg": the verb opens the clause behind what is said. */
const speakerBehind: Rule = (sentence) => {
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
const so: Rule = (sentence) => {
  for (const { tokens, after } of sentence.clauses) {
    const [word] = tokens;
    if (word?.text !== 'so' || after === 'start') continue;
    const found = voiceAt(sentence, tokens, 1, 'nominative');
    if (!found || found.who.kind === 'document') continue;
    return findingOf(found, 'says', cueOf(word, tokens[found.end - 1]));
  }
  return null;
};

/** "…, wie die Polizei mitteilte"; "wie aus einem Bericht hervorgeht". */
const wie: Rule = (sentence) => {
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

/** "laut Polizei". */
const laut: Rule = (sentence) => {
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
const zufolge: Rule = (sentence) => {
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
        const behind = tokens.findIndex((token) => token === phrase.nouns[0]) + 1;
        const found = statedBy(sentence, tokens, behind);
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

/** What one says, as a noun: "nach Angaben". */
const STATEMENT =
  /(?:angaben?|auskunft|aussagen?|ansicht|auffassung|meinung|einschätzung|überzeugung|darstellung|worten|informationen|zahlen|daten|schätzung(?:en)?|berechnung(?:en)?|erkenntnissen|lesart|mitteilung|prognose|bericht(?:en)?)$/iu;

/** "nach Angaben der Polizei", "nach eigenen Angaben", "nach Polizeiangaben", "aus Sicht der Polizei". */
const angaben: Rule = (sentence) => {
  for (const [clauseAt, { tokens }] of sentence.clauses.entries())
    for (let at = 0; at + 1 < tokens.length; at++) {
      const isSight = /^aus$/iu.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'Sicht';
      if (!isSight && !/^nach$/iu.test(tokens[at]?.text ?? '')) continue;
      let noun = at + 1;
      while (noun < at + 4 && /^\p{Ll}/u.test(tokens[noun]?.text ?? '')) noun++;
      const word = tokens[noun]?.text ?? '';
      if (!isSight && (!STATEMENT.test(word) || !/^\p{Lu}/u.test(word))) continue;
      if (tokens.slice(at + 1, noun).some(({ text }) => /^eigene[nr]$/u.test(text))) {
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

/** "der Polizei", "von Berg", "aus Kreisen": whose statement it is. */
function statedBy(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
): { who: Heard; end: number } | null {
  const word = tokens[at]?.text ?? '';
  if (/^(?:von|vom|aus|eines|einer|des|der)$/u.test(word)) {
    const isPreposition = /^(?:von|vom|aus)$/u.test(word);
    const found = voiceAt(
      sentence,
      tokens,
      isPreposition ? at + 1 : at,
      isPreposition ? 'dative' : 'genitive',
    );
    const isSource = found && found.who.kind !== 'document' && (word !== 'aus' || found.who.isSure);
    return isSource ? found : null;
  }
  const phrase = /^\p{Lu}/u.test(word) ? voiceAt(sentence, tokens, at, 'genitive') : null;
  return phrase?.who.isSure ? phrase : null;
}

/** A source in the dative that may be a report, or the statement of somebody: "laut Mitteilung der Stadt". */
function documentAt(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
): Heard | 'last' | 'report' | null {
  const phrase = nounPhraseAt(tokens, at);
  const who = phrase && voiceOf(phrase, 'dative', sentence.isKnown);
  const [noun] = phrase?.nouns ?? [];
  if (!phrase || !noun) return null;
  const behind = tokens.indexOf(noun) + 1;
  if (/(?:bericht|berichts)$/iu.test(noun.text)) {
    const by = statedBy(sentence, tokens, behind);
    return by?.who ?? 'report';
  }
  if (
    /^(?:Mitteilung|Pressemitteilung|Erklärung|Stellungnahme|Angaben|Angabe|Schreiben|Brief|Protokoll)$/u.test(
      noun.text,
    )
  )
    return statedBy(sentence, tokens, behind)?.who ?? 'last';
  return who;
}

const actOf = (who: Finding['who']): Act =>
  who === 'report' ||
  (typeof who === 'object' && 'kind' in who && (who.kind === 'media' || who.kind === 'document'))
    ? 'reports'
    : 'says';

/** "hieß es aus der Behörde", "In der Mitteilung heißt es". */
const hiessEs: Rule = (sentence) => {
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

/** "In Washington hieß es": somebody there has said it, but not who. */
const namesPlace = (tokens: readonly Token[]) =>
  tokens.some(
    ({ text }, at) =>
      /^(?:aus|bei|beim|von|vom|in|im)$/iu.test(text) &&
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''),
  );

/** Whose words "hieß es" gives: "aus Kreisen der Polizei", "in einer Mitteilung der Stadt". */
function unnamed(sentence: Sentence, tokens: readonly Token[]): Heard | 'last' | 'report' | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!/^(?:aus|bei|beim|von|vom|in|im|seitens|vonseiten)$/iu.test(tokens[at]?.text ?? ''))
      continue;
    const found = documentAt(sentence, tokens, at + 1);
    if (found && (typeof found === 'string' || found.isSure)) return found;
  }
  return null;
}

/** "Demnach …": who was named last goes on. */
const demnach: Rule = (sentence) => {
  for (const { tokens } of sentence.clauses) {
    const word = tokens.find(({ text }) => /^(?:demnach|demzufolge)$/iu.test(text));
    if (word) return { who: 'last', act: 'says', cue: cueOf(word, word) };
  }
  return null;
};

/** "wollte sich nicht äußern". */
const declines: Rule = (sentence) => {
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

/** "Berg sagte", "Das teilte Berg mit", "Berg hat gefordert": the main clause reports the act. */
const act: Rule = (sentence) => reportedAct(sentence, () => true);

/** "Peskow sagte der Agentur zufolge": who speaks counts, not who reports it. */
const speech: Rule = (sentence) => reportedAct(sentence, ({ isSpeech }) => isSpeech);

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

/** "Berg atmet auf: „…“": who is named before a colon speaks, whatever the verb is. */
const speakerBeforeColon: Rule = (sentence) => {
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

/** "Das Parlament lehnte den Antrag ab": a vote, not words. */
const isVote = ({ who }: Subject, { act: meant }: Verb) =>
  meant === 'denies' &&
  !isPronoun(who) &&
  who.heads.some((head) =>
    /(?:parlament|bundestag|landtag|bundesrat|gemeinderat|stadtrat|kreistag|gericht|gerichtshof)$/u.test(
      head,
    ),
  );

/** The first finite verb of a clause. */
function finiteAt(tokens: readonly Token[]): number {
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
function verbOf(
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
function verbsOf(tokens: readonly Token[], at: number, end: readonly Token[] = tokens): Verb[] {
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
const endsWith = (tokens: readonly Token[], word: string) =>
  tokens.at(-1)?.text === word ||
  tokens.some(
    ({ text }, at) =>
      text === word && /^(?:und|oder|aber|sowie)$/u.test(tokens[at + 1]?.text ?? ''),
  );

/** Whether a word looks like a finite verb: "strahlte", "meint", "schrieb". */
const isVerbForm = (word: string) =>
  FINITE.has(word) ||
  (/^\p{Ll}{3,}(?:te|ten|t)$/u.test(word) &&
    !/^(?:nicht|jetzt|sonst|zuletzt|zunächst|selbst|erst|fast|seit|mit|statt|samt|nebst|damit|somit|bereits|heute|gestern|unten|weit|lautet)$/u.test(
      word,
    )) ||
  /^(?:rief|rang|ließ|hielt|gab|fand|sprach|zog|warf|lud|bat)$/u.test(word);

/** Whether a clause depends on another one. */
const isSubordinate = (tokens: readonly Token[]) =>
  /^(?:dass|weil|ob|wenn|obwohl|während|nachdem|bevor|damit|sodass|indem|sofern|falls|wo|wobei|wer|was|wem|wen|warum|weshalb|wieso|welche[rsnm]?|denen|dessen|deren|wie|als|bis|seit|zumal|um|ohne|statt)$/iu.test(
    tokens[0]?.text ?? '',
  ) && !nounPhraseAt(tokens, 0)?.nouns.some(({ text }) => kindOfNoun(text) === 'person');

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

/** The names of a sentence, and what stands in brackets behind them. */
const names: Grammar['names'] = (sentence) => {
  const found: ReturnType<Grammar['names']> = [];
  for (const { tokens } of sentence.clauses)
    for (let at = 0; at < tokens.length;) {
      const phrase = nounPhraseAt(tokens, at);
      const voice = phrase && voiceOf(phrase, at === 0 ? 'nominative' : 'dative', sentence.isKnown);
      if (voice?.isSure && (voice.name !== null || (voice.isDefinite && voice.kind !== 'document')))
        found.push({ voice, aside: phrase?.aside ?? null });
      // What describes it may hold another name: "die Trennung von Trainer Lüders".
      const last = phrase ? tokens.indexOf(phrase.nouns.at(-1) as Token) : at;
      at = last + 1;
    }
  return found;
};

/** "Das Blatt stützt sich auf …". */
const BASIS = /(?:^| )(?:beruft|berief|stützt|stützte|bezieht|bezog) sich (?:.{0,40} )?auf /u;

export const GERMAN: Grammar = {
  opening: '„»«',
  rules: {
    declines,
    speakerBehind,
    so,
    wie,
    hiessEs,
    speech,
    laut,
    zufolge,
    angaben,
    act,
    speakerBeforeColon,
    demnach,
  },
  goesOn: indicatesSpeech,
  retells: retelling,
  tellsBasis: ({ clauses }) =>
    BASIS.test(
      clauses
        .flatMap(({ tokens }) => tokens)
        .map(({ text }) => text)
        .join(' '),
    ),
  names,
  descriptions: {
    takesUp: (head, known) => TAKEN_UP.some(([one, other]) => one.test(head) && other.test(known)),
    isEpithet: (head) => !NEW_PERSON.test(head),
  },
};
