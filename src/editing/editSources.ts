import type { Act, Article, Role, Source, Statement } from '../article/format/article.ts';
import { statementsOf } from '../article/format/statements.ts';
import { slugify } from '../article/links/slugify.ts';
import type { Edit } from './edit.ts';

/**
 * Changes who says what.
 * @param draft changed in place
 * @returns whether the edit is one of these and its place is there
 */
export function editSources(draft: Article, edit: Edit): boolean {
  const all = statementsOf(draft);
  const meant = 'statements' in edit ? edit.statements.flatMap((number) => all[number] ?? []) : [];
  if ('statements' in edit && meant.length !== edit.statements.length) return false;
  switch (edit.type) {
    case 'confirm':
      for (const statement of meant) if (statement.source !== undefined) delete statement.proposed;
      return true;
    case 'attribute': {
      const source = sourceOf(draft, edit.source);
      if (!source) return false;
      for (const statement of meant) attribute(statement, source);
      return true;
    }
    case 'act':
      for (const statement of meant) setAct(statement, edit.act);
      return meant.every(({ source }) => source !== undefined);
    case 'release':
      for (const statement of meant) release(statement);
      return true;
    case 'cue': {
      const statement = all[edit.statement];
      if (statement?.source === undefined) return false;
      delete statement.cue;
      if (edit.cue !== null) statement.cue = edit.cue;
      delete statement.proposed;
      return true;
    }
    case 'deny':
      return deny(all, meant, edit);
    case 'source': {
      const source = draft.sources.find(({ id }) => id === edit.id);
      const { type: _, ...given } = edit;
      if (source) Object.assign(source, given);
      return source !== undefined;
    }
    case 'merge':
      return merge(draft, all, edit);
    default:
      return false;
  }
}

/** A source of the list, or a new one that is put into it before the one that tells the story. */
function sourceOf(
  draft: Article,
  wanted: Extract<Edit, { type: 'attribute' }>['source'],
): Source | undefined {
  const { sources, isBasedOn } = draft;
  const known = sources.find(({ id, name }) =>
    typeof wanted === 'string' ? id === wanted : name === wanted.name,
  );
  if (known || typeof wanted === 'string') return known;
  const { name, role, basis = null, named = null } = wanted;
  const label = role === 'person' ? (name.split(' ').at(-1) ?? name) : name;
  const id = slugify(label, new Set(sources.map((source) => source.id)));
  const made: Source = { id, name, label, role, via: isBasedOn, basis, named, url: null };
  const teller = sources.findIndex((source) => source.id === isBasedOn);
  sources.splice(teller < 0 ? sources.length : teller, 0, made);
  return made;
}

function attribute(statement: Statement, { id, role }: Source): void {
  delete statement.proposed;
  statement.source = id;
  statement.act ??= usualAct(role);
}

/** What a source of this role mostly does by what it is quoted with. */
function usualAct(role: Role): Act {
  return role === 'person' || role === 'organisation' || role === 'company' || role === 'authority'
    ? 'says'
    : 'reports';
}

function setAct(statement: Statement, act: Act): void {
  delete statement.proposed;
  statement.act = act;
  if (act !== 'denies') delete statement.denies;
}

function release(statement: Statement): void {
  delete statement.source;
  delete statement.act;
  delete statement.cue;
  delete statement.denies;
  statement.proposed = false;
}

function deny(
  all: readonly Statement[],
  denied: readonly Statement[],
  { statement: number, what, source }: Extract<Edit, { type: 'deny' }>,
): boolean {
  const statement = all[number];
  if (statement?.source === undefined || denied.includes(statement)) return false;
  const taken = new Set(all.flatMap(({ id }) => id ?? []));
  for (const one of denied) {
    one.id ??= slugify(one.text.split(' ').slice(0, 4).join(' '), taken);
    taken.add(one.id);
  }
  setAct(statement, 'denies');
  statement.denies = {
    what,
    ...(denied.length > 0 ? { statements: denied.flatMap(({ id }) => id ?? []) } : {}),
    ...(source === null ? {} : { source }),
  };
  return true;
}

function merge(
  draft: Article,
  all: readonly Statement[],
  { source, into }: Extract<Edit, { type: 'merge' }>,
): boolean {
  const ids = new Set(draft.sources.map(({ id }) => id));
  if (source === into || !ids.has(source) || !ids.has(into)) return false;
  for (const statement of all) {
    if (statement.source === source) statement.source = into;
    if (statement.denies?.source === source) statement.denies.source = into;
  }
  if (draft.isBasedOn === source) draft.isBasedOn = into;
  const kept = draft.sources.filter(({ id }) => id !== source);
  const merged = draft.sources.find(({ id }) => id === source);
  for (const one of kept)
    if (one.via === source) one.via = one.id === into ? (merged?.via ?? null) : into;
  draft.sources = kept;
  return true;
}
