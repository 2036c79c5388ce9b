import { articlePath, sectionHash, sharePath } from '../article/address.ts';
import type { Article, Section } from '../article/article.ts';
import { excerptOf } from '../article/excerpt.ts';
import { escapeHtml } from './escapeHtml.ts';

/** A file of the site: its path below the base, and its content. */
type File = { path: string; content: string };

/**
 * The pages that stand for the sections of an article where links are shared. What comes after a
 * `#` never reaches the machine that draws a preview, so each section has an address of its own
 * with its own title and description. People are taken to the section at once, by the document
 * itself and not by a script, and without an entry on the history.
 */
export function sharePages(article: Article, base: string, origin = ''): File[] {
  return article.sections.map((section) => ({
    path: `${sharePath(article.slug, section.id)}index.html`,
    content: sharePage(article, section, base, origin),
  }));
}

function sharePage(article: Article, section: Section, base: string, origin: string): string {
  const { headline, inLanguage, slug } = article;
  const title = section.heading === null ? headline : `${section.heading} – ${headline}`;
  const description = excerptOf(section);
  const target = `${base}${articlePath(slug)}${sectionHash(section.id)}`;
  const meta = [
    ['property', 'og:type', 'article'],
    ['property', 'og:site_name', 'Lesart'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:locale', inLanguage.replace('-', '_')],
    ['name', 'description', description],
    ['name', 'twitter:card', 'summary'],
    ['name', 'color-scheme', 'light dark'],
  ] as const;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(inLanguage)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta http-equiv="refresh" content="0; url=${target}">
    <title>${escapeHtml(title)}</title>
    ${meta.map(([key, name, content]) => `<meta ${key}="${name}" content="${escapeHtml(content)}">`).join('\n    ')}
    <link rel="canonical" href="${origin}${base}${articlePath(slug)}">
  </head>
  <body>
    <p><a href="${target}">${escapeHtml(title)}</a></p>
  </body>
</html>
`;
}
