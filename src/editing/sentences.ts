import type { Article, Statement } from '../article/format/article.ts';
import { runsOf } from '../article/format/walk.ts';
import { joined, moveEmphasis, partOf, type DraftText } from '../formats/draftText.ts';
import type { Changes } from './edit.ts';

/** Changes of the sentences themselves: where they end, and their words. */
export const SENTENCES: Changes<'split' | 'join' | 'text'> = {
  split(draft, { statement: number, at }) {
    const found = locationOf(draft, number);
    const parts = found && split(found.statement, at);
    if (found && parts) found.run.splice(found.index, 1, ...parts);
    return Boolean(parts);
  },

  join(draft, { statement: number }) {
    const found = locationOf(draft, number);
    const next = found?.run[found.index + 1];
    if (found && next) found.run.splice(found.index, 2, together(found.statement, next));
    return next !== undefined;
  },

  text(draft, { statement: number, text }) {
    const found = locationOf(draft, number);
    if (found) found.run[found.index] = withText(found.statement, text);
    return found !== null;
  },
};

/** A statement, and where it stands in its run. */
function locationOf(draft: Article, number: number) {
  let index = number;
  for (const run of runsOf<Statement[]>(draft)) {
    const statement = run[index];
    if (statement) return { run, index, statement };
    index -= run.length;
  }
  return null;
}

/** Both parts are whose the whole was; the id stays with the first one. */
function split(statement: Statement, at: number): [Statement, Statement] | null {
  const { text } = statement;
  const before = text.slice(0, at).trimEnd().length;
  const after = text.length - text.slice(at).trimStart().length;
  if (before === 0 || after === text.length) return null;
  const { id: _id, denies: _denies, ...second } = statement;
  const whole = draftOf(statement);
  return [
    withDraft(statement, partOf(whole, 0, before)),
    withDraft(second, partOf(whole, after, text.length)),
  ];
}

/** Two statements as one: whose the first one is, or else the second. */
function together(first: Statement, second: Statement): Statement {
  const leading = first.source === undefined ? second : first;
  const following = leading === first ? second : first;
  const isSame = first.source === second.source;
  const cue = leading.cue ?? (isSame ? following.cue : undefined);
  const id = first.id ?? second.id;
  return withDraft(
    {
      ...leading,
      ...(id === undefined ? {} : { id }),
      ...(cue === undefined ? {} : { cue }),
    },
    joined([draftOf(first), draftOf(second)]),
  );
}

/** A statement in other words. Emphasis stays where the words around it do. */
function withText(statement: Statement, text: string): Statement {
  const old = statement.text;
  const shorter = Math.min(old.length, text.length);
  let before = 0;
  while (before < shorter && old[before] === text[before]) before++;
  let after = 0;
  while (after < shorter - before && old.at(-1 - after) === text.at(-1 - after)) after++;
  const marks = (statement.marks ?? []).filter(
    ({ start, end }) => end <= before || start >= old.length - after,
  );
  const move = (offset: number) => (offset <= before ? offset : offset + text.length - old.length);
  return withDraft(statement, { text, marks: moveEmphasis(marks, move) });
}

function draftOf({ text, marks = [] }: Statement): DraftText {
  return { text, marks };
}

function withDraft(statement: Statement, { text, marks }: DraftText): Statement {
  const { marks: _marks, cue, ...others } = statement;
  return {
    ...others,
    text,
    ...(cue !== undefined && text.includes(cue) ? { cue } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  };
}
