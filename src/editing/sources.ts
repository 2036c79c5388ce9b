import type { Act, Article, Role, Source, Statement } from '../article/format/article.ts';
import { statementsOf } from '../article/format/statements.ts';
import { slugify } from '../article/links/slugify.ts';
import type { Changes, EditOf } from './edit.ts';

/** Changes of who says what. */
export const SOURCES: Changes<
  'confirm' | 'attribute' | 'act' | 'release' | 'cue' | 'deny' | 'source' | 'merge'
> = {
  confirm: (draft, { statements }) =>
    each(draft, statements, (statement) => {
      if (statement.source !== undefined) delete statement.proposed;
    }),

  attribute(draft, { statements, source: wanted }) {
    const source = sourceOf(draft, wanted);
    return source !== undefined && each(draft, statements, (one) => attribute(one, source));
  },

  act(draft, { statements, act }) {
    const all = statementsOf(draft);
    if (statements.some((number) => all[number]?.source === undefined)) return false;
    return each(draft, statements, (one) => setAct(one, act));
  },

  release: (draft, { statements }) => each(draft, statements, release),

  cue(draft, { statement: number, cue }) {
    const statement = statementsOf(draft)[number];
    if (statement?.source === undefined) return false;
    delete statement.cue;
    if (cue !== null) statement.cue = cue;
    delete statement.proposed;
    return true;
  },

  deny,

  source(draft, { type: _type, ...given }) {
    const source = draft.sources.find(({ id }) => id === given.id);
    if (!source) return false;
    // A label that was made of the name stays so.
    const isOfName = source.label === labelOf(source) && given.label === source.label;
    Object.assign(source, given);
    if (isOfName) source.label = labelOf(source);
    return true;
  },

  merge,
};

/** Changes statements by their numbers. Returns whether all of them are there. */
function each(
  draft: Article,
  numbers: readonly number[],
  change: (statement: Statement) => void,
): boolean {
  const all = statementsOf(draft);
  const meant = numbers.flatMap((number) => all[number] ?? []);
  for (const statement of meant) change(statement);
  return meant.length === numbers.length;
}

/** A source of the list, or a new one that is put into it before the one that tells the story. */
function sourceOf(draft: Article, wanted: EditOf<'attribute'>['source']): Source | undefined {
  const { sources, isBasedOn } = draft;
  const known = sources.find(({ id, name }) =>
    typeof wanted === 'string' ? id === wanted : name === wanted.name,
  );
  if (known || typeof wanted === 'string') return known;
  const { name, role, basis = null, named = null } = wanted;
  const label = labelOf(wanted);
  const id = slugify(label, new Set(sources.map((source) => source.id)));
  const made: Source = { id, name, label, role, via: isBasedOn, basis, named, url: null };
  const teller = sources.findIndex((source) => source.id === isBasedOn);
  sources.splice(teller < 0 ? sources.length : teller, 0, made);
  return made;
}

/** The short name of a source: of a person the last name. */
function labelOf({ name, role }: { name: string; role: Role }): string {
  return role === 'person' ? (name.split(' ').at(-1) ?? name) : name;
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
  draft: Article,
  { statement: number, what, statements, source }: EditOf<'deny'>,
): boolean {
  const all = statementsOf(draft);
  const statement = all[number];
  const denied = statements.flatMap((one) => all[one] ?? []);
  if (statement?.source === undefined || denied.includes(statement)) return false;
  if (denied.length < statements.length) return false;
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

function merge(draft: Article, { source, into }: EditOf<'merge'>): boolean {
  const ids = new Set(draft.sources.map(({ id }) => id));
  if (source === into || !ids.has(source) || !ids.has(into)) return false;
  for (const statement of statementsOf(draft)) {
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
