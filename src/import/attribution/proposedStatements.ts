import type { Role, Source, Statement } from '../../article/format/article.ts';
import type { DraftText } from '../../formats/draftText.ts';
import { plainSpaced } from '../../formats/singleSpaced.ts';
import type { Member } from './cast.ts';
import { proposalsFor, type Answer } from './proposals.ts';
import type { Sources } from './sources.ts';
import { statementsIn } from './statementsIn.ts';

/** A run of the text, and whether a heading stands before it. */
export type HeadedRun = { run: DraftText; isHeaded: boolean };

/**
 * The statements of a text, one for each sentence, with attributions proposed.
 * @param runs all runs of the text, in reading order
 * @param sources gets the sources that the text names
 * @param basis the source of every sentence that names nobody
 * @param unclear is told of sentences that are likely to be somebody's, without a proposal
 * @returns the statements of each run
 */
export function proposedStatements(
  runs: readonly HeadedRun[],
  language: string,
  sources: Sources,
  basis: Source,
  unclear: (text: string, why: Exclude<Answer, object | null>) => void,
): Statement[][] {
  const statements = runs.map(({ run }) => statementsIn(run, language));
  const answers = proposalsFor(
    runs.map(({ isHeaded }, index) => ({
      isHeaded,
      sentences: (statements[index] ?? []).map(({ text }) => plainSpaced(text)),
    })),
    language,
  );
  return statements.map((own, run) =>
    own.map((statement, index) => {
      const answer = answers[run]?.[index] ?? null;
      if (typeof answer === 'string') unclear(statement.text, answer);
      if (answer === null || typeof answer === 'string') return statement;
      // Words in quotation marks may hold no letter.
      if (!/[\p{L}\p{N}]/u.test(answer.member.name)) return statement;
      const source = sources.named(
        answer.member.name,
        roleOf(answer.member),
        answer.member.kind === 'person',
      );
      if (source === basis) return statement;
      source.via ??= basis.id;
      const { act } = answer;
      // A cue is in its sentence letter for letter, no-break spaces included.
      const at = plainSpaced(statement.text).indexOf(answer.cue ?? '');
      const cue = answer.cue && statement.text.slice(at, at + answer.cue.length);
      return {
        proposed: true,
        ...statement,
        source: source.id,
        act,
        ...(cue === null ? {} : { cue }),
      };
    }),
  );
}

/** The role of a source whose name does not tell it. */
function roleOf({ kind, heads }: Member): Role {
  if (kind === 'person') return kind;
  if (kind === 'document') return 'document';
  if (kind === 'media') return 'newspaper';
  return [...heads].some((head) => COMPANY.test(head)) ? 'company' : 'organisation';
}

const COMPANY =
  /(?:unternehmen|konzern|firma|hersteller|bauer|zulieferer|kette|reederei|molkerei|brauerei|händler|betreiber|anbieter|bank|airline|company|firm|maker|operator|chain|developer)$/u;
