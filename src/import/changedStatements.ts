import type { Statement } from '../article/format/article.ts';
import { alike, areNamesSame, isNegationSame, wordsOf } from './likeStatements.ts';

/** A statement in other words than before. */
export type Changed = { before: Statement; after: Statement };

/** Whether an editor has decided whose a statement is. */
export function isDecided({ source, proposed }: Statement): boolean {
  return source === undefined ? proposed === false : proposed !== true;
}

/**
 * Pairs what is left of both versions where the words are nearly the same, the likest first.
 * @param after the statements of the later version
 * @param origins the earlier statement of each later one; gets those that are paired
 * @param gone the earlier statements that have no later one; loses those that are paired
 * @param notes gets one where so much has changed that nothing is compared
 */
export function pairChanged(
  after: readonly Statement[],
  origins: Map<Statement, Statement>,
  gone: Set<Statement>,
  notes: string[],
): Changed[] {
  const words = (one: Statement) => ({ one, words: wordsOf(one) });
  const open = after.filter((one) => !origins.has(one)).map(words);
  if (open.length * gone.size > MAX_COMPARED) {
    notes.push(
      `too much has changed to look for sentences in other words: ${open.length} are new, ${gone.size} are gone.`,
    );
    return [];
  }
  const earlier = [...gone].map(words);
  const pairs = open
    .flatMap(({ one, words: own }) =>
      earlier.map(({ one: before, words: others }) => ({
        one,
        before,
        like: alike(own, others),
      })),
    )
    .filter(({ like }) => like >= LIKE)
    .toSorted((a, b) => b.like - a.like);
  const changed: Changed[] = [];
  for (const { one, before } of pairs) {
    if (origins.has(one) || !gone.delete(before)) continue;
    origins.set(one, before);
    changed.push({ before, after: one });
  }
  return changed;
}

/** More pairs than this are not compared: hostile input would take minutes. */
const MAX_COMPARED = 400_000;

/** From this share of common words on, a statement is taken for another version of one. */
const LIKE = 0.7;

/**
 * Gives a statement what is set down of its earlier version. It is proposed if it was, and if a
 * name, a word of negation or the cue has gone or come: the words may be somebody else's by now.
 */
export function takeOver(after: Statement, origin: Statement): void {
  const { source, act, cue, denies } = origin;
  for (const key of ['source', 'act', 'cue', 'denies', 'proposed'] as const) delete after[key];
  if (source === undefined) {
    if (origin.proposed === false) after.proposed = false;
    return;
  }
  after.source = source;
  if (act !== undefined) after.act = act;
  if (cue !== undefined && after.text.includes(cue)) after.cue = cue;
  if (denies !== undefined) after.denies = structuredClone(denies);
  const isSame =
    isNegationSame(after, origin) &&
    areNamesSame(after, origin) &&
    (cue === undefined || after.cue !== undefined);
  if (!isSame || origin.proposed === true) after.proposed = true;
}
