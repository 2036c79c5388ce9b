import type { Article } from '../../src/article/format/article.ts';
import { escapeHtml } from '../../src/article/strings/escapeHtml.ts';
import { writeHtml } from '../../src/formats/html/writeHtml.ts';

/**
 * The article as a page of its own with a few lines of style and nothing else: text, headings that
 * can be linked to, links. The limit that every ratio of the bench refers to.
 */
export function bareArticle(article: Article): string {
  const { headline, kicker, description, sections, inLanguage } = article;
  const body = sections.map((section) => {
    const heading = escapeHtml(section.heading ?? '');
    return `<h2 id="${section.id}">${heading}</h2>\n${writeHtml([{ ...section, heading: null }])}`;
  });
  return `<!DOCTYPE html>
<html lang="${inLanguage}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline)}</title>
<link rel="icon" href="data:,">
<style>
body { font: 1.1875rem/1.6 Georgia, serif; max-width: 36rem; margin: 0 auto; padding: 1rem }
h1, h2 { line-height: 1.2 }
</style>
</head>
<body>
<article>
<p>${escapeHtml(kicker ?? '')}</p>
<h1>${escapeHtml(headline)}</h1>
<p>${description.map(({ text }) => escapeHtml(text)).join(' ')}</p>
${body.join('\n')}
</article>
</body>
</html>
`;
}
