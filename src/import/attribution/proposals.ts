import type { Act } from '../../article/format/article.ts';
import { NO_NAMES, RULES, SUBJUNCTIVE } from './rules.ts';

/** Who may say a sentence. An editor has to confirm it. */
export type Proposal = { name: string; act: Act; cue: string };

/**
 * Makes a function that proposes who says a sentence. It knows the usual forms in which a sentence
 * names its source. The sentences that follow in the subjunctive are of the same source.
 * @param language tag of BCP 47
 * @returns takes the sentences of an article one by one, in their order; gives a proposal or null
 */
export function proposer(language: string): (sentence: string) => Proposal | null {
  const isGerman = language.split('-')[0] === 'de';
  const rules = RULES[isGerman ? 'de' : 'en'];
  /** The source of what the text then calls "the report". */
  let lastReport: string | null = null;
  let goesOn: Proposal | null = null;

  const named = (sentence: string): Proposal | null => {
    for (const { pattern, act } of rules) {
      const match = pattern.exec(sentence);
      if (!match) continue;
      const { name = lastReport, cue } = match.groups ?? {};
      const [first = '', second] = (name ?? '').split(' ');
      // "Die Behörde sagte": somebody else speaks now, but the rules do not know who.
      if (NO_NAMES.has(first) && second !== undefined) goesOn = null;
      if (cue === undefined || !name || NO_NAMES.has(first)) continue;
      if (act === 'reports') lastReport = name;
      return { name, act, cue };
    }
    return null;
  };

  return (sentence) => {
    const proposal = named(sentence);
    const [, verb] = (isGerman && SUBJUNCTIVE.exec(sentence)) || [];
    if (proposal) goesOn = proposal;
    else if (verb === undefined) goesOn = null;
    if (proposal || !goesOn || verb === undefined) return proposal;
    return { ...goesOn, act: 'reports', cue: verb };
  };
}
