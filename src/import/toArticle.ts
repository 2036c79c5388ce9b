import { sectionId } from '../article/address.ts';
import type { Article, Editorial, Source, Statement } from '../article/article.ts';
import { statementsOfBlock } from '../article/statements.ts';
import type { Draft, DraftText } from '../formats/draft.ts';
import { ImportError } from '../formats/inputError.ts';
import {
  editedStatements,
  proposedStatements,
  Sources,
  type ReadStatements,
} from './attribution/statements.ts';
import { toSections } from './toSections.ts';
import { curlyQuotes } from './curlyQuotes.ts';

/** What a publisher may say in place of what the text does not. */
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
 * Makes an article of what an importer has understood: sentences, ids, sources, and proposals of who
 * says what, unless editors have said it already. Nothing is added that the text or the options do
 * not say.
 * @throws ImportError where neither names a source, or the headline is not in its line
 */
export function toArticle(draft: Draft, options: ImportOptions): Article {
  const { language } = options;
  const { editorial } = draft;
  const { kicker, headline } = headlineOf(draft, options);
  const { read, sourcesOf } = editorial
    ? edited(draft, editorial, language)
    : proposed(draft, options);
  // In the order of the text, which the reader of its statements relies on.
  const description = read(draft.description);
  const sections = toSections(draft, language, read);
  const statements = sections.flatMap(({ blocks }) => blocks.flatMap(statementsOfBlock));
  const { sources, isBasedOn } = sourcesOf([...description, ...statements]);
  const credit = options.credit ?? editorial?.creditText ?? draft.credits.join(', ');
  return {
    slug: options.slug ?? editorial?.slug ?? sectionId(headline, new Set()),
    inLanguage: language,
    kicker,
    headline,
    description,
    datePublished: options.datePublished ?? editorial?.datePublished ?? null,
    dateModified: options.dateModified ?? editorial?.dateModified ?? null,
    creditText: curlyQuotes(credit, language),
    sources,
    isBasedOn,
    corrections: editorial?.corrections ?? [],
    sections,
  };
}

/** How statements are read, and whose they then turn out to be. */
type Attribution = {
  read: ReadStatements;
  sourcesOf: (statements: readonly Statement[]) => { sources: Source[]; isBasedOn: string };
};

/** Attribution as the text's own forms suggest it. */
function proposed(draft: Draft, options: ImportOptions): Attribution {
  const { language } = options;
  const credits = draft.credits.length > 0 ? draft.credits : [options.credit ?? []].flat();
  const [credit, ...others] = credits.map((name) => curlyQuotes(name, language));
  if (credit === undefined)
    throw new ImportError(
      1,
      1,
      'found no source, expected one in the last line ("- dpa", "Quelle: dpa") or in --credit',
    );
  const sources = new Sources();
  const basis = sources.named(credit, 'organisation');
  basis.url = draft.says.url ?? null;
  for (const other of others) sources.named(other, 'organisation');
  return {
    read: proposedStatements(language, sources, basis),
    sourcesOf: (statements) => {
      const spoken = new Set(statements.map(({ source }) => source));
      return {
        // Those who are quoted first, the one that tells the story last.
        sources: sources
          .all()
          .filter((source) => source !== basis && spoken.has(source.id))
          .concat(basis),
        isBasedOn: basis.id,
      };
    },
  };
}

/** Attribution as editors have set it down. */
function edited(draft: Draft, editorial: Editorial, language: string): Attribution {
  const { sources, isBasedOn } = editorial;
  return {
    read: editedStatements(language, editorial, paragraphsOf(draft), draft.warnings),
    sourcesOf: () => ({ sources, isBasedOn }),
  };
}

/** Every run of text that becomes statements, in the order in which toSections reads them. */
function paragraphsOf({ description, sections }: Draft): DraftText[] {
  const blocks = sections.flatMap((section) => section.blocks);
  return [
    description,
    ...blocks.flatMap((block) => {
      if (block.type === 'list') return block.items;
      if (block.type !== 'image') return [block];
      return block.caption.text === '' ? [] : [block.caption];
    }),
  ];
}

/** Kicker and headline may run together in one line; the option tells where the headline begins. */
function headlineOf(
  draft: Draft,
  options: ImportOptions,
): { kicker: string | null; headline: string } {
  const curly = (text: string) => curlyQuotes(text, options.language);
  const line = curly(draft.headline);
  const wanted = options.headline === undefined ? line : curly(options.headline);
  if (!line.endsWith(wanted))
    throw new ImportError(
      1,
      1,
      `found "${line}", expected a line that ends in "${wanted}" (--headline)`,
    );
  const before = line.slice(0, line.length - wanted.length).trim();
  const kicker =
    options.kicker ?? draft.kicker ?? draft.editorial?.kicker ?? (before === '' ? null : before);
  return { kicker, headline: wanted };
}
