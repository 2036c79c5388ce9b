import { describe, expect, it } from 'vitest';
import { sharePages } from '../../src/site/sharePage.ts';
import { anArticle } from '../article/anArticle.ts';

describe('a share page', () => {
  const pages = sharePages(anArticle(), { origin: '', base: '/news/' }, () => null);

  it('is there for every section, at its own address', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      'ein-artikel/anfang/index.html',
      'ein-artikel/mitte/index.html',
      'ein-artikel/ende/index.html',
    ]);
  });

  it('has the section’s title and first sentence, and leads to it', () => {
    const html = pages[1]?.content ?? '';
    expect(html).toContain('<title>Mitte – Ein Artikel</title>');
    expect(html).toContain('<meta property="og:title" content="Mitte – Ein Artikel">');
    expect(html).toContain('<meta name="description" content="So ging es weiter.">');
    expect(html).toContain('content="0; url=/news/ein-artikel/#mitte"');
  });

  it('names the article as the address to index where the site’s origin is known', () => {
    const [page] = sharePages(
      anArticle(),
      { origin: 'https://a.example', base: '/news/' },
      () => null,
    );
    expect(page?.content).toContain(
      '<link rel="canonical" href="https://a.example/news/ein-artikel/">',
    );
    expect(pages[0]?.content).not.toContain('canonical');
    expect(pages[0]?.content).not.toMatch(/[ ]$/m);
  });

  it('names the opening by the headline, which it has no other name than', () => {
    expect(pages[0]?.content).toContain('<title>Ein Artikel</title>');
  });

  it('shows text as text, whatever it spells', () => {
    const article = anArticle();
    article.sections[1]!.heading = '"><script>alert(1)</script>';
    expect(sharePages(article, { origin: '', base: '/' }, () => null)[1]?.content).not.toContain(
      '<script',
    );
  });

  it('weighs no more than two kilobytes and loads nothing', () => {
    for (const { content } of pages) {
      expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2000);
      expect(content).not.toMatch(/<script|<style|rel="(?:stylesheet|preload)/);
    }
  });
});
