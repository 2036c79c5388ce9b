import { isPublicUrl } from '../../article/format/schema.ts';
import { textAt } from '../uncheckedJson.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { articleInJsonLd, namesAt } from './jsonLd.ts';

/** What a page says of itself beside its text, in its head or in JSON-LD. */
export type PageFacts = {
  /** Titles under which it is listed, the best first. */
  titles: string[];
  /** What it is about, the best first. */
  descriptions: string[];
  authors: string[];
  publisher: string;
  /** As they are written; empty if they are not there. */
  published: string;
  modified: string;
  language: string;
  /** Address of the page on the web. */
  address: string | undefined;
  /** Address against which its links are resolved. */
  base: string | undefined;
};

/**
 * What a saved page says of itself.
 * @param input the page as it was saved; browsers note its address in a comment
 */
export function pageFacts(document: Document, input: string): PageFacts {
  const article = articleInJsonLd(document);
  const meta = metaOf(document);
  const address = [
    hrefOf(document, 'link[rel=canonical]'),
    meta('og:url'),
    textAt(article, 'url'),
    /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(input)?.[1],
    hrefOf(document, 'base[href]'),
  ].find((one) => one !== undefined && /^https?:/i.test(one) && isPublicUrl(one));
  const base = hrefOf(document, 'base[href]');
  const timeOf = (property: string) => {
    const element = document.querySelector(`[itemprop~="${property}"]`);
    const named = ['datetime', 'content', 'title'].map((name) => element?.getAttribute(name));
    return named.find((value) => value) ?? spaced(element?.textContent ?? '');
  };
  return {
    titles: [
      textAt(article, 'headline'),
      meta('og:title', 'twitter:title'),
      document.querySelector('title')?.textContent ?? '',
    ].flatMap(said),
    descriptions: [
      textAt(article, 'description'),
      meta('og:description'),
      meta('description'),
      meta('twitter:description'),
    ].flatMap(said),
    authors: authorsOf(namesAt(article, 'author'), meta),
    publisher: spaced(
      namesAt(article, 'publisher')[0] ??
        meta('og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    ),
    published:
      textAt(article, 'datePublished') ||
      meta(
        ...`article:published_time date dc.date.issued dc.date dcterms.created publish-date pubdate
        parsely-pub-date sailthru.date originalpublicationdate`.split(/\s+/),
      ) ||
      timeOf('datePublished') ||
      (document.querySelector('time[pubdate]')?.getAttribute('datetime') ?? ''),
    modified:
      textAt(article, 'dateModified') ||
      meta('article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified') ||
      timeOf('dateModified'),
    language:
      document.documentElement.getAttribute('lang') ||
      document.documentElement.getAttribute('xml:lang') ||
      textAt(article, 'inLanguage') ||
      meta('content-language', 'og:locale', 'language'),
    address,
    base: base !== undefined && URL.canParse(base, address) ? new URL(base, address).href : address,
  };
}

/** The content of the first `meta` element that has one of some names and is not blank. */
type Meta = (...names: string[]) => string;

function metaOf(document: Document): Meta {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const key of ['property', 'name', 'http-equiv', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase().trim() ?? '';
      if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find(Boolean) ?? '';
}

function authorsOf(named: readonly string[], meta: Meta): string[] {
  if (named.length > 0) return named.map(spaced);
  const author = spaced(
    meta('author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'article:author'),
  );
  return author === '' || /^https?:|@/i.test(author) ? [] : [author];
}

function hrefOf(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('href') ?? undefined;
}

function spaced(text: string): string {
  return singleSpaced(text).trim();
}

function said(text: string): string[] {
  const one = spaced(text);
  return one === '' ? [] : [one];
}
