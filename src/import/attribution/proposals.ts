import type { Act } from '../../article/article.ts';
import { NO_NAMES, RULES, SUBJUNCTIVE } from './rules.ts';

/** Who might say a sentence, for an editor to confirm. */
export type Proposal = { name: string; act: Act; cue: string };

/**
 * Makes the proposer of an article's attributions: who says a sentence that names its source in a
 * usual form, and the next ones that go on in the subjunctive.
 * @param language tag of BCP 47
 * @returns takes the article's sentences in their order, one by one; gives a proposal or null
 */
export function proposer(language: string): (sentence: string) => Proposal | null {
  const isGerman = language.split('-')[0] === 'de';
  const rules = RULES[isGerman ? 'de' : 'en'];
  /** Whom a report that is only called "the report" is by. */
  let lastReport: string | null = null;
  let goesOn: Proposal | null = null;

  const named = (sentence: string): Proposal | null => {
    for (const { pattern, act } of rules) {
      const match = pattern.exec(sentence);
      if (!match) continue;
      const { name = lastReport, cue } = match.groups ?? {};
      const [first = '', second] = (name ?? '').split(' ');
      // "Die Behörde sagte": somebody else speaks, whoever that is.
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
