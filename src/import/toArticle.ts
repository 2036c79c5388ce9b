import { sectionId } from '../article/address.ts';
import type { Article, Block, Role, Source, Statement } from '../article/article.ts';
import { RESERVED_IDS } from '../article/references.ts';
import { sourceFrom } from './credit.ts';
import { statementsOfBlock } from '../article/statements.ts';
import type { Draft, DraftBlock, DraftText } from './draft.ts';
import { ImportError } from './importError.ts';
import { proposer, type Proposal } from './proposals.ts';
import { sentencesOf } from './sentences.ts';
import { curlyQuotes, curlyOffset } from './typography.ts';

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
 * says what. Nothing is added that the text or the options do not say.
 * @throws ImportError where neither names a source, or the headline is not in its line
 */
export function toArticle(draft: Draft, options: ImportOptions): Article {
  const { language } = options;
  const curly = (text: string) => curlyQuotes(text, language);
  const { kicker, headline } = headlineOf(draft, options);
  const credits = draft.credits.length > 0 ? draft.credits : [options.credit ?? []].flat();
  const [credit] = credits;
  if (credit === undefined)
    throw new ImportError(
      1,
      1,
      'found no source, expected one in the last line ("- dpa", "Quelle: dpa") or in --credit',
    );

  const sources = new Map<string, Source>();
  const sourceOf = (name: string, otherwise: Role): Source => {
    const known = [...sources.values()].find(
      (it) => it.name === name || it.name.endsWith(` ${name}`),
    );
    if (known) return known;
    const taken = new Set([...sources.values()].map(({ id }) => id));
    const made = sourceFrom(name, taken, otherwise);
    sources.set(made.id, made);
    return made;
  };
  const basis = sourceOf(curly(credit), 'organisation');
  for (const other of credits.slice(1)) sourceOf(curly(other), 'organisation');

  const propose = proposer(language);
  const statementsOf = (draftText: DraftText): Statement[] => {
    const paragraph = curly(draftText.text);
    const marks = draftText.marks.map((mark) =>
      Object.assign({}, mark, {
        start: curlyOffset(draftText.text, mark.start, language),
        end: curlyOffset(draftText.text, mark.end, language),
      }),
    );
    let from = 0;
    return sentencesOf(paragraph, language).map((text) => {
      const start = paragraph.indexOf(text, from);
      from = start + text.length;
      const own = marks
        .filter((mark) => mark.start < from && mark.end > start)
        .map((mark) =>
          Object.assign({}, mark, {
            start: Math.max(mark.start - start, 0),
            end: Math.min(mark.end - start, text.length),
          }),
        );
      const marked = own.length > 0 ? { text, marks: own } : { text };
      const proposal = propose(text);
      const source = proposal ? sourceOf(proposal.name, roleOf(proposal)) : basis;
      if (!proposal || source === basis) return marked;
      source.via ??= basis.id;
      const { act, cue } = proposal;
      return Object.assign(marked, { source: source.id, act, cue, proposed: true });
    });
  };
  const blockOf = (block: DraftBlock): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'quote':
        return { type: block.type, statements: statementsOf(block) };
      case 'list': {
        const items = block.items.map((item) => ({ statements: statementsOf(item) }));
        return { type: 'list', ordered: block.ordered, items };
      }
      case 'image': {
        const { picture, alt, caption } = block;
        const { name: src, width, height } = picture;
        const below = caption.text === '' ? {} : { caption: statementsOf(caption) };
        const by = block.credit === null ? null : curly(block.credit);
        return { type: 'image', src, width, height, alt, ...below, credit: by };
      }
      default:
        return block satisfies never;
    }
  };

  const description = statementsOf(draft.description);
  const ids = new Set<string>(RESERVED_IDS);
  const sections = draft.sections.map(({ heading, blocks }) => {
    const opening = language.split('-')[0] === 'de' ? 'Anfang' : 'Opening';
    const id = sectionId(heading ?? opening, ids);
    ids.add(id);
    return {
      id,
      heading: heading === null ? null : curly(heading),
      blocks: blocks.map(blockOf),
    };
  });
  const spoken = new Set(
    [description, ...sections.flatMap(({ blocks }) => blocks.map(statementsOfBlock))]
      .flat()
      .map(({ source }) => source),
  );
  return {
    slug: options.slug ?? sectionId(headline, new Set()),
    inLanguage: language,
    kicker,
    headline,
    description,
    datePublished: options.datePublished ?? null,
    dateModified: options.dateModified ?? null,
    creditText: curly(options.credit ?? credits.join(', ')),
    // Those who are quoted first, the one that tells the story last.
    sources: [...sources.values()]
      .filter((source) => source !== basis && spoken.has(source.id))
      .concat(basis),
    isBasedOn: basis.id,
    corrections: [],
    sections,
  };
}

/** What a source is if its name does not tell: people have two names, or say things. */
function roleOf({ name, act }: Proposal): Role {
  return act === 'reports' && !name.includes(' ') ? 'organisation' : 'person';
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
  const kicker = options.kicker ?? draft.kicker ?? (before === '' ? null : before);
  return { kicker, headline: wanted };
}
