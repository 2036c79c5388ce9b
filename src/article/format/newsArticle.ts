import type {
  Claim,
  CorrectionComment,
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  Quotation,
  WithContext,
} from 'schema-dts';
import { idHash } from '../links/address.ts';
import type { Article, Role, Source, Statement } from './article.ts';
import { joinedText, statementsOf } from './statements.ts';
import { walk } from './walk.ts';

/**
 * An article as schema.org's NewsArticle, for machines. It says only what the article states. Dates
 * and authors that the article does not give are left out.
 * @param url address of the article, absolute where the site's origin is known
 */
export function newsArticle(article: Article, url: string): WithContext<NewsArticle> {
  const { kicker, datePublished, dateModified, isBasedOn } = article;
  const teller = article.sources.find(({ id }) => id === isBasedOn);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    headline: article.headline,
    ...(kicker === null ? {} : { alternativeHeadline: kicker }),
    ...(article.description.length === 0 ? {} : { description: joinedText(article.description) }),
    inLanguage: article.inLanguage,
    creditText: article.creditText,
    ...(datePublished === null ? {} : { datePublished }),
    ...(dateModified === null ? {} : { dateModified }),
    ...(teller ? { isBasedOn: work(teller) } : {}),
    ...(article.corrections.length > 0 ? { correction: corrections(article, url) } : {}),
    citation: cited(article).map(work),
    hasPart: [
      ...article.sections.flatMap(({ id, heading }) =>
        heading === null
          ? []
          : [{ '@type': 'WebPageElement' as const, name: heading, url: url + idHash(id) }],
      ),
      ...attributed(article),
    ],
  };
}

/** Whom the article cites besides its teller. Who is only presumed to say something is left out. */
function cited(article: Article): Source[] {
  const speaking = statementsOf(article).filter(({ source }) => source !== undefined);
  return article.sources.filter(({ id }) => {
    const own = speaking.filter(({ source }) => source === id);
    const isPresumed = own.length > 0 && own.every(({ proposed }) => proposed === true);
    return id !== article.isBasedOn && !isPresumed;
  });
}

/** What was corrected, each with its date and with the section that it is about. */
function corrections(article: Article, url: string): CorrectionComment[] {
  return article.corrections.map(({ date, text, section }) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: date,
    ...(section === null
      ? {}
      : { about: { '@type': 'WebPageElement', url: url + idHash(section) } }),
  }));
}

/**
 * The statements that the article reports, as far as editors have confirmed who says them. Who
 * declines to comment claims nothing. Words that are quoted literally are a Quotation. Words
 * that the article puts in its own way are a Claim. A book or a study cannot be an author in
 * schema.org, so a claim appears in it.
 */
function attributed(article: Article): (Claim | Quotation)[] {
  const sources = new Map(article.sources.map((source) => [source.id, source]));
  const quoted = new Set<Statement>();
  for (const { piece } of walk<Statement[]>(article))
    if (piece.place === 'quote') for (const statement of piece.run) quoted.add(statement);
  return statementsOf(article).flatMap((statement): (Claim | Quotation)[] => {
    const source = sources.get(statement.source ?? '');
    if (!source || statement.proposed === true || statement.act === 'declines') return [];
    const { text } = statement;
    const author = authorOf(source);
    if (quoted.has(statement))
      return [
        { '@type': 'Quotation', text, ...(author ? { author } : { citation: work(source) }) },
      ];
    return [
      author
        ? { '@type': 'Claim', text, author }
        : { '@type': 'Claim', text, firstAppearance: work(source) },
    ];
  });
}

/** Who can be an author: a person, or an organisation that publishes. null for a work. */
function authorOf({ name, role }: Source): Person | Organization | null {
  if (KINDS[role] === 'person') return { '@type': 'Person', name };
  if (KINDS[role] === 'organisation') return { '@type': 'Organization', name };
  return PUBLISHERS.has(role) ? { '@type': 'Organization', name } : null;
}

const PUBLISHERS: ReadonlySet<Role> = new Set(['newspaper', 'magazine', 'website']);

/** In schema.org a citation is a work. People and organisations are its creators. */
function work({ name, role, url }: Source): CreativeWork {
  const link = url === null ? {} : { url };
  switch (KINDS[role]) {
    case 'work':
      return { '@type': 'CreativeWork', name, ...link };
    case 'person':
      return { '@type': 'CreativeWork', creator: { '@type': 'Person', name }, ...link };
    case 'organisation':
      return { '@type': 'CreativeWork', creator: { '@type': 'Organization', name }, ...link };
    default:
      return KINDS[role] satisfies never;
  }
}

const KINDS = {
  agency: 'organisation',
  newspaper: 'work',
  magazine: 'work',
  broadcaster: 'organisation',
  website: 'work',
  book: 'work',
  study: 'work',
  document: 'work',
  person: 'person',
  organisation: 'organisation',
  company: 'organisation',
  authority: 'organisation',
} as const satisfies Record<Role, 'work' | 'person' | 'organisation'>;
