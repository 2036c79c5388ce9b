import type { Article, Statement } from '../../article/format/article.ts';
import { runsOf } from '../../article/format/walk.ts';
import { plainSpaced } from '../../formats/singleSpaced.ts';
import { headedRuns } from './headedRuns.ts';
import { proposalsFor, type Unclear } from './proposals.ts';

/** Why a sentence that is likely to be somebody's has no proposal. */
export const UNCLEAR: Record<Unclear, string> = {
  subjunctive: 'subjunctive, nobody is named',
  quotation: 'quotation, nobody is named',
  pronoun: 'unclear who is meant',
};

/**
 * The statements of an article that are likely to be somebody's, while it is not clear whose, by
 * their numbers. What an editor has decided is clear, also that a statement is nobody's.
 */
export function unclearStatements(article: Article): Map<number, Unclear> {
  const runs = runsOf<Statement[]>(article);
  const headed = headedRuns(article);
  const answers = proposalsFor(
    runs.map((run, index) => ({
      isHeaded: headed.has(index),
      sentences: run.map(({ text }) => plainSpaced(text)),
    })),
    article.inLanguage,
  ).flat();
  return new Map(
    runs.flat().flatMap(({ source, proposed }, number): [number, Unclear][] => {
      const answer = answers[number];
      const isOpen = source === undefined && proposed === undefined;
      return isOpen && typeof answer === 'string' ? [[number, answer]] : [];
    }),
  );
}
