/** Files that list the site's pages for machines. All of them need the site's origin. */
import { summaryOf } from '../article/format/summaryOf.ts';
import { articlePath } from '../article/links/address.ts';
import type { Article } from '../article/format/article.ts';
import { newestFirst } from '../article/format/newestFirst.ts';
import { escapeHtml } from '../article/strings/escapeHtml.ts';
import type { SiteAddress } from '../article/links/siteAddress.ts';

/**
 * Sitemap (sitemaps.org 0.9), robots.txt and a feed (JSON Feed 1.1), by their paths.
 * An article without a date has none in any of them.
 */
export function feeds(
  articles: readonly Article[],
  { origin, base }: SiteAddress,
): { path: string; content: string }[] {
  const home = origin + base;
  const url = ({ slug }: Article) => home + articlePath(slug);
  const entries = articles.map(
    (article) => `<url><loc>${escapeHtml(url(article))}</loc>${lastChange(article)}</url>`,
  );
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lesart',
    home_page_url: home,
    feed_url: `${home}feed.json`,
    items: newestFirst(articles).map((article) => ({
      id: url(article),
      url: url(article),
      title: article.headline,
      summary: summaryOf(article),
      content_text: summaryOf(article),
      language: article.inLanguage,
      // JSON leaves out what is undefined.
      date_published: article.datePublished === null ? undefined : moment(article.datePublished),
      date_modified: changeOf(article),
      // An extension has a low line before its name (JSON Feed 1.1, "Extensions").
      _corrections: article.corrections.length > 0 ? article.corrections : undefined,
    })),
  };
  return [
    {
      path: 'sitemap.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n` },
    { path: 'feed.json', content: `${JSON.stringify(feed, null, 1)}\n` },
  ];
}

function lastChange(article: Article): string {
  const date = newestOf(changesOf(article)) ?? article.datePublished;
  return date === null ? '' : `<lastmod>${date}</lastmod>`;
}

function changeOf(article: Article): string | undefined {
  const date = newestOf(changesOf(article));
  return date === null ? undefined : moment(date);
}

/** When an article was changed, as far as that is known; a correction is a change. */
function changesOf({ dateModified, corrections }: Article): string[] {
  return [dateModified ?? [], corrections.map(({ date }) => date)].flat();
}

function newestOf(dates: readonly string[]): string | null {
  return dates.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
}

/** A date and time (RFC 3339), as a feed needs it. For a day it is the beginning of the day. */
function moment(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`;
}
