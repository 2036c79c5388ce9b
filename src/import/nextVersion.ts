import type { Article, Section, Source, Statement } from '../article/format/article.ts';
import { withoutLoose } from '../article/attribution/withoutLoose.ts';
import { joinedText, statementsOf, statementsOfBlock } from '../article/format/statements.ts';
import { runsOf } from '../article/format/walk.ts';
import { shortened } from '../article/strings/shortened.ts';
import { joined, partOf, type DraftText } from '../formats/draftText.ts';
import { findStatements } from './attribution/findStatements.ts';
import { statementOf } from './attribution/statementsIn.ts';
import { isDecided, pairChanged, takeOver, type Changed } from './changedStatements.ts';

/** What a newer version has done to an article, statement by statement. */
export type Comparison = {
  /** Statements with something that an editor has decided, which still stand. */
  kept: number;
  /** Statements in other words than before. */
  changed: Changed[];
  added: Statement[];
  /** Statements that the newer version no longer has. */
  gone: Statement[];
  /** What else is to be known: sources and denials that went. */
  notes: string[];
};

/**
 * A newer version of an article with all that editors have decided for the earlier one, where the
 * statement still stands: in other places too, and with small changes.
 * @param next the newer version as it was imported, with proposals
 * @param now the moment of the import, for `dateModified` if the text states none
 */
export function nextVersion(
  earlier: Article,
  next: Article,
  now: string,
): { article: Article; comparison: Comparison } {
  const article = structuredClone(next);
  const before = statementsOf(earlier);
  const origins = placeEarlier(article, before);
  const gone = new Set(before.filter((one) => ![...origins.values()].includes(one)));
  const notes: string[] = [];
  const changed = pairChanged(statementsOf(article), origins, gone, notes);
  article.sources = withSources(earlier, article);
  article.isBasedOn = earlier.isBasedOn;
  for (const [after, origin] of origins) {
    if (origin.id !== undefined) after.id = origin.id;
    if (isDecided(origin)) takeOver(after, origin);
  }
  const after = statementsOf(article);
  article.sources = withoutLoose(article.sources, after, article.isBasedOn, notes);
  keepSections(earlier, article, origins);
  keepRest(earlier, article);
  const added = after.filter((one) => !origins.has(one));
  const isOther = changed.length + added.length + gone.size > 0;
  article.dateModified = isOther ? (next.dateModified ?? now) : earlier.dateModified;
  const kept = [...origins.values()].filter(isDecided).length;
  return { article, comparison: { kept, changed, added, gone: [...gone], notes } };
}

/**
 * Splits the text as the earlier version was split wherever it has the same words.
 * @param article its runs are changed in place
 * @returns the earlier statement of each statement that has the same words
 */
function placeEarlier(article: Article, before: readonly Statement[]): Map<Statement, Statement> {
  const runs = runsOf<Statement[]>(article);
  const origins = new Map<Statement, Statement>();
  const found = findAll(before, runs.map(joinedText));
  for (const [index, run] of runs.entries()) {
    const whole = joined(run.map(({ text, marks = [] }): DraftText => ({ text, marks })));
    let start = 0;
    const own = run.map((statement) => {
      const place = { statement, start, end: start + statement.text.length };
      start = place.end + 1;
      return place;
    });
    const pieces = (found[index] ?? []).map(({ statement, start: from, end }) => {
      // Where the limits are the same, the proposal stays until an editor's decision replaces it.
      const same = own.find((one) => one.start === from && one.end === end)?.statement;
      const piece = same ?? statementOf(partOf(whole, from, end));
      origins.set(piece, statement);
      return { statement: piece, start: from, end };
    });
    const left = own.flatMap((one) => rest(one, pieces, whole));
    const all = [...pieces, ...left].toSorted((a, b) => a.start - b.start);
    run.splice(0, run.length, ...all.map(({ statement }) => statement));
  }
  return origins;
}

type Piece = { statement: Statement; start: number; end: number };

/** What is left of a statement beside pieces that are taken. */
function rest(one: Piece, taken: readonly Piece[], whole: DraftText): Piece[] {
  const over = taken.filter(({ start, end }) => start < one.end && end > one.start);
  if (over.length === 0) return [one];
  const cuts = [one.start, ...over.flatMap(({ start, end }) => [start, end]), one.end];
  const left: Piece[] = [];
  for (let index = 0; index < cuts.length; index += 2) {
    const [start = 0, end = 0] = cuts.slice(index, index + 2);
    const text = whole.text.slice(start, end);
    if (text.trim() === '') continue;
    const from = start + text.length - text.trimStart().length;
    const to = end - (text.length - text.trimEnd().length);
    left.push({ statement: statementOf(partOf(whole, from, to)), start: from, end: to });
  }
  return left;
}

function findAll(before: readonly Statement[], texts: readonly string[]) {
  try {
    return findStatements(before, texts).found;
  } catch {
    // None of many is found: it is another text.
    return [];
  }
}

/** The sources of both versions. Those of the same name or id are one. */
function withSources(earlier: Article, article: Article): Source[] {
  const known = (source: Source) =>
    earlier.sources.find(({ id, name }) => id === source.id || name === source.name);
  const ids = new Map(article.sources.map((source) => [source.id, known(source)?.id]));
  for (const statement of statementsOf(article)) {
    const id = statement.source === undefined ? undefined : ids.get(statement.source);
    if (id !== undefined) statement.source = id;
  }
  const others = article.sources
    .filter((source) => !known(source) && source.id !== article.isBasedOn)
    .map((source) => {
      const via = source.via === null ? null : (ids.get(source.via) ?? earlier.isBasedOn);
      return Object.assign({}, source, { via });
    });
  const teller = earlier.sources.findIndex(({ id }) => id === earlier.isBasedOn);
  return [...earlier.sources.slice(0, teller), ...others, ...earlier.sources.slice(teller)];
}

/** Sections keep their ids by their headings, or by the statements that they hold. */
function keepSections(
  earlier: Article,
  article: Article,
  origins: ReadonlyMap<Statement, Statement>,
): void {
  const free = new Set(earlier.sections);
  const sectionOf = new Map(
    earlier.sections.flatMap((section) =>
      section.blocks.flatMap(statementsOfBlock).map((one) => [one, section] as const),
    ),
  );
  const shared = (section: Section, other: Section) =>
    section.blocks
      .flatMap(statementsOfBlock)
      .filter((one) => sectionOf.get(origins.get(one) ?? one) === other).length;
  const pairs = article.sections
    .flatMap((section) =>
      earlier.sections.map((other) => ({
        section,
        other,
        like: (section.heading === other.heading ? 1000 : 0) + shared(section, other),
      })),
    )
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like);
  const done = new Map<Section, Section>();
  for (const { section, other } of pairs)
    if (!done.has(section) && free.delete(other)) done.set(section, other);
  const taken = new Set([...done.values()].flatMap(({ id, aliases = [] }) => [id].concat(aliases)));
  for (const section of article.sections) {
    const other = done.get(section);
    if (other)
      Object.assign(section, { id: other.id }, other.aliases && { aliases: other.aliases });
    else
      for (let number = 2, { id } = section; taken.has(section.id); number++)
        section.id = `${id}-${number}`;
    taken.add(section.id);
  }
}

/** What an editor has added around the text. */
function keepRest(earlier: Article, article: Article): void {
  article.slug = earlier.slug;
  article.kicker ??= earlier.kicker;
  article.creditText = earlier.creditText;
  article.datePublished ??= earlier.datePublished;
  const ids = new Set(article.sections.map(({ id }) => id));
  article.corrections = earlier.corrections.map((one) =>
    one.section === null || ids.has(one.section) ? one : { ...one, section: null },
  );
  const pictures = new Map(
    earlier.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'image' ? [[block.src, block] as const] : [])),
    ),
  );
  for (const { blocks } of article.sections)
    for (const block of blocks) {
      const picture = block.type === 'image' ? pictures.get(block.src) : undefined;
      if (block.type !== 'image' || !picture) continue;
      block.alt = picture.alt || block.alt;
      block.credit ??= picture.credit;
    }
}

/** What a newer version has changed, line by line, for the editor. */
export function comparisonLines(earlier: Article, comparison: Comparison): string[] {
  const { kept, changed, added, gone, notes } = comparison;
  const names = new Map(earlier.sources.map(({ id, name }) => [id, name]));
  const whose = (one: Statement) =>
    isDecided(one) && one.source !== undefined ? ` (${names.get(one.source)})` : '';
  const words = ({ text }: Statement) => `"${shortened(text, 70)}"`;
  return [
    `kept      ${kept} decisions of editors`,
    ...changed.map(
      ({ before, after }) =>
        `changed   ${words(after)}${whose(before)}${after.proposed === true && isDecided(before) ? ': look at it again' : ''}`,
    ),
    ...added.map((one) => `new       ${words(one)}`),
    ...gone.map((one) => `gone      ${words(one)}${whose(one)}`),
    ...notes.map((note) => `note      ${note}`),
  ];
}
