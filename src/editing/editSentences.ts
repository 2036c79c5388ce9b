import type { Article, Statement } from '../article/format/article.ts';
import { runsOf } from '../article/format/walk.ts';
import { joined, moveEmphasis, partOf, type DraftText } from '../formats/draftText.ts';
import type { Edit } from './edit.ts';

/**
 * Changes the sentences themselves: where they end, and their words.
 * @param draft changed in place
 * @returns whether the edit is one of these and its place is there
 */
export function editSentences(draft: Article, edit: Edit): boolean {
  if (!('statement' in edit)) return false;
  let index = edit.statement;
  const run = runsOf<Statement[]>(draft).find((one) => {
    if (index < one.length) return true;
    index -= one.length;
    return false;
  });
  const statement = run?.[index];
  if (!run || !statement) return false;
  switch (edit.type) {
    case 'split': {
      const parts = split(statement, edit.at);
      if (parts) run.splice(index, 1, ...parts);
      return parts !== null;
    }
    case 'join': {
      const next = run[index + 1];
      if (next) run.splice(index, 2, together(statement, next));
      return next !== undefined;
    }
    case 'text':
      run[index] = withText(statement, edit.text);
      return true;
    default:
      return false;
  }
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
