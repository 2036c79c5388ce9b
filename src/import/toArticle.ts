import type { Article, Editorial, Section, Source, Statement } from '../article/format/article.ts';
import { RESERVED_SLUGS } from '../article/links/pageIds.ts';
import { slugify } from '../article/links/slugify.ts';
import { runsOf } from '../article/format/walk.ts';
import type { Draft } from '../formats/draft.ts';
import type { DraftText } from '../formats/draftText.ts';
import { plainSpaced, singleSpaced } from '../formats/singleSpaced.ts';
import { InputError } from '../formats/inputError.ts';
import { editedStatements } from './attribution/editedStatements.ts';
import { withoutLoose } from '../article/attribution/withoutLoose.ts';
import { headedRuns } from './attribution/headedRuns.ts';
import { proposedStatements } from './attribution/proposedStatements.ts';
import { UNCLEAR } from './attribution/unclear.ts';
import { Sources } from './attribution/sources.ts';
import { curlyQuotes, withCurlyQuotes } from './curlyQuotes.ts';
import { keptWords } from './keptWords.ts';
import { toSections } from './toSections.ts';

/** What a publisher may add to a text, or say in place of it. */
export type ImportOptions = {
  language: string;
  kicker?: string | undefined;
  headline?: string | undefined;
  slug?: string | undefined;
  credit?: string | undefined;
  datePublished?: string | undefined;
  dateModified?: string | undefined;
};

/**
 * Makes an article of a draft: sentences, ids, sources. Who says what is what editors have set
 * down, or else a proposal. Nothing is added that neither the text nor the options say.
 * @throws InputError if neither names a source, or if the headline is not in its line
 */
export function toArticle(draft: Draft, options: ImportOptions): Article {
  const { language } = options;
  const { editorial } = draft;
  const kept = keptWords(editorial?.words ?? []);
  const { kicker, headline } = headlineOf(draft, options, kept);
  const runs = runsOf(draft);
  const { statements, sources, isBasedOn } = editorial
    ? edited(runs, editorial, draft, language)
    : proposed(
        runs.map((run) => withCurlyQuotes(run, language)),
        draft,
        options,
      );
  const byRun = new Map(runs.map((run, index) => [run, statements[index] ?? []]));
  const statementsOf = (run: DraftText) => byRun.get(run) ?? [];
  const credit = options.credit ?? editorial?.creditText ?? draft.credits.join(', ');
  const sections = toSections(draft, language, statementsOf, kept);
  return {
    slug: options.slug ?? editorial?.slug ?? slugify(headline, new Set(RESERVED_SLUGS)),
    inLanguage: language,
    kicker,
    headline,
    description: statementsOf(draft.description),
    datePublished: options.datePublished ?? editorial?.datePublished ?? null,
    dateModified: options.dateModified ?? editorial?.dateModified ?? null,
    creditText: editorial ? credit : curlyQuotes(credit, language),
    sources,
    isBasedOn,
    corrections: correctionsOf(draft, sections),
    ...((draft.terms ?? editorial?.terms) ? { terms: draft.terms ?? editorial?.terms } : {}),
    sections,
  };
}

/** The statements of each run, and whose they are. */
type Attributed = { statements: Statement[][]; sources: Source[]; isBasedOn: string };

/** Attribution as the words of the text suggest it. */
function proposed(
  runs: readonly DraftText[],
  draft: Draft,
  { language, credit: given }: ImportOptions,
): Attributed {
  const credits = draft.credits.length > 0 ? draft.credits : [given ?? []].flat();
  const [credit, ...others] = credits.map((name) => curlyQuotes(name, language));
  if (credit === undefined)
    throw new InputError(
      1,
      1,
      'found no source, expected one in the last line ("- dpa", "Quelle: dpa") or in --credit',
    );
  const sources = new Sources();
  const unclear: string[] = [];
  const basis = sources.named(credit, 'organisation');
  basis.url = draft.says.url ?? null;
  for (const other of others) sources.named(other, 'organisation');
  const headed = headedRuns(draft);
  const statements = proposedStatements(
    runs.map((run, index) => ({ run, isHeaded: headed.has(index) })),
    language,
    sources,
    basis,
    (text, why) => unclear.push(`${UNCLEAR[why]}, nobody is proposed: "${text.slice(0, 60)}"`),
  );
  draft.warnings.push(...unclear.slice(0, MAX_UNCLEAR));
  if (unclear.length > MAX_UNCLEAR)
    draft.warnings.push(`${unclear.length - MAX_UNCLEAR} more sentences are as unclear.`);
  const spoken = new Set(statements.flat().map(({ source }) => source));
  const quoted = sources.all().filter((source) => source !== basis && spoken.has(source.id));
  // Those who are quoted come first, the source of the whole text comes last.
  return { statements, sources: [...quoted, basis], isBasedOn: basis.id };
}

/** How many sentences without a sure source are named one by one. */
const MAX_UNCLEAR = 20;

/** Attribution as editors have set it down. */
function edited(
  runs: readonly DraftText[],
  { sources, isBasedOn, statements: known = [] }: Editorial,
  { warnings }: Draft,
  language: string,
): Attributed {
  const statements = editedStatements(runs, language, known, warnings);
  return {
    statements,
    sources: withoutLoose(sources, statements.flat(), isBasedOn, warnings),
    isBasedOn,
  };
}

/** The corrections of an article. One whose section is gone stays, without a section. */
function correctionsOf(draft: Draft, sections: readonly Section[]): Article['corrections'] {
  const ids = new Set(sections.map(({ id }) => id));
  return (draft.editorial?.corrections ?? []).map((correction) => {
    const { section, text } = correction;
    if (section === null || ids.has(section)) return correction;
    draft.warnings.push(`the section of the correction "${text.slice(0, 60)}" is gone: ${section}`);
    return Object.assign(correction, { section: null });
  });
}

/** Kicker and headline. They may share a line; then the option says where the headline begins. */
function headlineOf(
  draft: Draft,
  options: ImportOptions,
  kept: (read: string) => string,
): { kicker: string | null; headline: string } {
  // What has been exported has its quotation marks.
  const curly = (text: string) => (draft.editorial ? text : curlyQuotes(text, options.language));
  const line = curly(options.headline === undefined ? kept(draft.headline) : draft.headline);
  const wanted =
    options.headline === undefined ? line : curly(singleSpaced(options.headline).trim());
  if (!plainSpaced(line).endsWith(plainSpaced(wanted)))
    throw new InputError(
      1,
      1,
      `found "${line}", expected a line that ends in "${wanted}" (--headline)`,
    );
  const before = line.slice(0, line.length - wanted.length).trim();
  const kicker =
    options.kicker ?? draft.kicker ?? draft.editorial?.kicker ?? (before === '' ? null : before);
  return { kicker, headline: line.slice(line.length - wanted.length) };
}
