import type { Role, Source, Statement } from '../../article/format/article.ts';
import type { DraftText } from '../../formats/draftText.ts';
import { proposer, type Proposal } from './proposals.ts';
import type { Sources } from './sources.ts';
import { statementsIn } from './statementsIn.ts';

/**
 * The statements of a text, one for each sentence, with attributions proposed.
 * @param runs all runs of the text, in reading order
 * @param sources gets the sources that the text names
 * @param basis the source of every sentence that names nobody
 * @returns the statements of each run
 */
export function proposedStatements(
  runs: readonly DraftText[],
  language: string,
  sources: Sources,
  basis: Source,
): Statement[][] {
  const propose = proposer(language);
  return runs.map((run) =>
    statementsIn(run, language).map((statement) => {
      const proposal = propose(statement.text);
      const source = proposal ? sources.named(proposal.name, roleOf(proposal)) : basis;
      if (!proposal || source === basis) return statement;
      source.via ??= basis.id;
      const { act, cue } = proposal;
      return Object.assign(statement, { source: source.id, act, cue, proposed: true });
    }),
  );
}

/** The role of a source whose name does not tell it: people have two names, or say something. */
function roleOf({ name, act }: Proposal): Role {
  return act === 'reports' && !name.includes(' ') ? 'organisation' : 'person';
}
