import { articlePath } from '../../article/links/address.ts';
import type { Article, Statement } from '../../article/format/article.ts';
import { joinedText } from '../../article/format/statements.ts';
import { runsOf } from '../../article/format/walk.ts';
import { editorialOf } from '../editorial/editorialOf.ts';
import { writeHtml } from '../html/writeHtml.ts';
import { EDITORIAL_ROLE } from './readNinjs.ts';

/**
 * Writes an article as a news item in ninjs 3.0 (IPTC). One body is the text in HTML. Another body
 * is what editors have set down for it, in JSON. The importer makes the same article of both.
 * @param home address of the site that serves the article; if empty, the URI of the item is a name
 */
export function writeNinjs(article: Article, home: string): string {
  const { slug, kicker, creditText, datePublished, dateModified } = article;
  const runs = runsOf<Statement[]>(article).map((statements, index) => ({
    statements,
    // The description is plain text in ninjs.
    showsEmphasis: index > 0,
  }));
  const editorial = {
    slug,
    kicker,
    creditText,
    datePublished,
    dateModified,
    ...editorialOf(article, runs),
  };
  const basis = article.sources.find(({ id }) => id === article.isBasedOn);
  const item = {
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.0.json',
    },
    uri: home === '' ? `urn:x-lesart:${slug}` : home + articlePath(slug),
    type: 'text',
    language: article.inLanguage,
    ...(dateModified === null ? {} : { versionCreated: dateModified }),
    infoSources: [basis ?? [], article.sources.filter((source) => source !== basis)]
      .flat()
      .map(({ name }) => ({ name })),
    headlines: [{ role: 'main', value: article.headline }],
    descriptions: [
      { role: 'main', contentType: 'text/plain', value: joinedText(article.description) },
    ],
    bodies: [
      { role: 'main', contentType: 'text/html', value: writeHtml(article.sections) },
      { role: EDITORIAL_ROLE, contentType: 'application/json', value: JSON.stringify(editorial) },
    ],
  };
  return `${JSON.stringify(item, null, 2)}\n`;
}
