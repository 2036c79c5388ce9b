import { articlePath, idHash, sharePath } from '../article/links/address.ts';
import type { Article, Section } from '../article/format/article.ts';
import { statementsOfBlock } from '../article/format/statements.ts';
import { excerptOf } from '../article/format/summaryOf.ts';
import { canonicalLink, languageAttributes, openGraph, pictureTags } from './documentHtml.ts';
import { escapeHtml } from '../article/strings/escapeHtml.ts';
import type { SiteAddress } from '../article/links/siteAddress.ts';

/**
 * The share pages of an article's sections. The part of an address after `#` never reaches the
 * machine that draws a preview, so each section has an address with its own title and description.
 * The document itself leads people to the section at once, without a script and without an entry on
 * the history.
 * @param pictureOf absolute address of a section's preview picture, or null
 */
export function sharePages(
  article: Article,
  address: SiteAddress,
  pictureOf: (id: string) => string | null,
): { path: string; content: string }[] {
  return article.sections.map((section) => ({
    path: `${sharePath(article.slug, section.id)}index.html`,
    content: sharePage(article, section, address, pictureOf(section.id)),
  }));
}

function sharePage(
  article: Article,
  section: Section,
  { origin, base }: SiteAddress,
  picture: string | null,
): string {
  const { headline, inLanguage, slug } = article;
  const title = section.heading === null ? headline : `${section.heading} – ${headline}`;
  const description = excerptOf(section.blocks.flatMap(statementsOfBlock));
  const target = `${base}${articlePath(slug)}${idHash(section.id)}`;
  const meta = [
    ['property', 'og:locale', inLanguage.replace('-', '_')],
    ['name', 'description', description],
    ['name', 'color-scheme', 'light dark'],
  ] as const;
  return `<!DOCTYPE html>
<html ${languageAttributes(inLanguage)}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta http-equiv="refresh" content="0; url=${target}">
    <title>${escapeHtml(title)}</title>
    ${openGraph('article', { title, description }).join('\n    ')}
    ${meta.map(([key, name, content]) => `<meta ${key}="${name}" content="${escapeHtml(content)}">`).join('\n    ')}
    ${[
      picture === null ? '<meta name="twitter:card" content="summary">' : pictureTags(picture),
      canonicalLink(origin + base + articlePath(slug)),
    ]
      .filter((tag) => tag !== '')
      .join('\n    ')}
  </head>
  <body>
    <main><h1><a href="${target}">${escapeHtml(title)}</a></h1></main>
  </body>
</html>
`;
}
