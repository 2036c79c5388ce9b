import { describe, expect, it } from 'vitest';
import { feeds } from '../../src/site/feeds.ts';
import { siteAddress } from '../../src/article/links/siteAddress.ts';
import { anArticle } from '../article/anArticle.ts';

describe('the site’s address', () => {
  it.each([
    [undefined, { origin: '', base: '/' }],
    ['https://news.example', { origin: 'https://news.example', base: '/' }],
    ['https://example.org/news', { origin: 'https://example.org', base: '/news/' }],
    ['http://localhost:8080/a/b/', { origin: 'http://localhost:8080', base: '/a/b/' }],
  ])('of %s is told apart into origin and path', (url, address) => {
    expect(siteAddress(url)).toEqual(address);
  });

  it.each(['news.example', 'ftp://news.example/', 'javascript:1'])('is not %s', (url) => {
    expect(() => siteAddress(url)).toThrow(`SITE_URL: found "${url}", expected an address`);
  });
});

describe('the files for machines', () => {
  const address = siteAddress('https://example.org/news/');
  const dated = { ...anArticle(), slug: 'mit-datum', datePublished: '2024-10-25' };
  const files = new Map(
    feeds([anArticle(), dated], address).map(({ path, content }) => [path, content]),
  );

  it('are a sitemap of all articles, with dates where they are known', () => {
    expect(files.get('sitemap.xml')).toContain(
      '<url><loc>https://example.org/news/ein-artikel/</loc></url>\n' +
        '<url><loc>https://example.org/news/mit-datum/</loc><lastmod>2024-10-25</lastmod></url>',
    );
  });

  it('are a robots.txt that names it', () => {
    expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/news/sitemap.xml');
  });

  it('are a JSON feed of all articles, the newest first', () => {
    const feed = JSON.parse(files.get('feed.json') ?? '');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://example.org/news/feed.json',
    });
    expect(feed.items).toHaveLength(2);
    expect(feed.items[0].date_published).toBe('2024-10-25T00:00:00Z');
    expect(feed.items[1]).not.toHaveProperty('date_published');
    expect(feed.items[1]).not.toHaveProperty('_corrections');
  });

  it('say what was corrected, and that the article changed by it', () => {
    const corrections = [
      { date: '2024-11-02', text: 'Es war Montag.', section: null },
      { date: '2024-11-05', text: 'Es war Dienstag.', section: 'mitte' },
    ];
    const [sitemap, , feed] = feeds([{ ...dated, corrections }], address);
    expect(sitemap?.content).toContain('<lastmod>2024-11-05</lastmod>');
    expect(JSON.parse(feed?.content ?? '').items[0]).toMatchObject({
      date_published: '2024-10-25T00:00:00Z',
      date_modified: '2024-11-05T00:00:00Z',
      _corrections: corrections,
    });
  });
});
