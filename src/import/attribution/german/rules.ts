/**
 * The forms in which German sentences name their source. Each is a function that finds one form;
 * the terms are those of docs/attribution.md. Words within quotations are never looked at.
 */
import type { Grammar } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { angaben, demnach, hiessEs, laut, wie, zufolge } from './citing.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { NEW_PERSON, TAKEN_UP } from './nouns.ts';
import { act, declines, so, speakerBeforeColon, speakerBehind, speech } from './speaking.ts';
import { indicatesSpeech, retelling } from './subjunctive.ts';
import { voiceOf } from './voices.ts';

/** The names of a sentence, and what stands in brackets after them. */
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
  basis: BASIS,
  names,
  descriptions: {
    takesUp: (head, known) => TAKEN_UP.some(([one, other]) => one.test(head) && other.test(known)),
    isEpithet: (head) => !NEW_PERSON.test(head),
  },
};
