/** Files that list the site's pages for machines. All of them need the site's origin. */
import { summaryOf } from '../article/format/summaryOf.ts';
import { articlePath } from '../article/links/address.ts';
import type { Article } from '../article/format/article.ts';
import { newestFirst } from '../article/format/newestFirst.ts';
import { escapeHtml } from '../article/strings/escapeHtml.ts';
import type { SiteAddress } from './siteAddress.ts';

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

function lastChange({ dateModified, datePublished }: Article): string {
  const date = dateModified ?? datePublished;
  return date === null ? '' : `<lastmod>${date}</lastmod>`;
}

/** A date and time (RFC 3339), as a feed needs it. For a day it is the beginning of the day. */
function moment(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`;
}
