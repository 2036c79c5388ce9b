import type { Article, Statement } from '../format/article.ts';
import { statementsOfBlock } from '../format/statements.ts';

/** A run of the text in which one source speaks. `from` and `to` are fractions of the text. */
export type SourceRun = { source: string; first: Statement; from: number; to: number };

/** Who speaks from the first line to the last, and where the sections begin. */
export type Timeline = { runs: SourceRun[]; ticks: number[] };

/**
 * The timeline of an article: who speaks in which part of the text. Parts are measured by the
 * letters of their statements. Each section begins a new run, so that its tick is between two runs.
 */
export function timelineOf(article: Article): Timeline {
  const sections = article.sections.map(({ blocks }) => blocks.flatMap(statementsOfBlock));
  sections[0] = [...article.description, ...(sections[0] ?? [])];
  const all = sections.flat().reduce((total, { text }) => total + text.length, 0);
  const runs: SourceRun[] = [];
  const ticks: number[] = [];
  let letters = 0;
  for (const statements of sections) {
    ticks.push(letters / all);
    let run: SourceRun | undefined;
    for (const statement of statements) {
      const { source = article.isBasedOn, text } = statement;
      if (run?.source !== source) {
        run = { source, first: statement, from: letters / all, to: 0 };
        runs.push(run);
      }
      letters += text.length;
      run.to = letters / all;
    }
  }
  return { runs, ticks };
}
