import type { CreativeWork, NewsArticle, WithContext } from 'schema-dts';
import { sectionHash } from './address.ts';
import type { Article, Role, Source } from './article.ts';

/**
 * An article as schema.org's NewsArticle, for machines. It says what the article states and no
 * more: dates and authors that it does not give are not there.
 * @param url address of the article, absolute where the site's origin is known
 */
export function newsArticle(article: Article, url: string): WithContext<NewsArticle> {
  const { kicker, datePublished, dateModified, isBasedOn } = article;
  const basis = article.sources.find(({ id }) => id === isBasedOn);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    headline: article.headline,
    ...(kicker === null ? {} : { alternativeHeadline: kicker }),
    description: article.description.map(({ text }) => text).join(' '),
    inLanguage: article.inLanguage,
    creditText: article.creditText,
    ...(datePublished === null ? {} : { datePublished }),
    ...(dateModified === null ? {} : { dateModified }),
    ...(basis ? { isBasedOn: work(basis) } : {}),
    citation: article.sources.filter((source) => source !== basis).map(work),
    hasPart: article.sections.flatMap(({ id, heading }) =>
      heading === null
        ? []
        : [{ '@type': 'WebPageElement' as const, name: heading, url: url + sectionHash(id) }],
    ),
  };
}

/** What schema.org calls a citation is a work; people and houses are the creators of one. */
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
