import { describe, expect, it } from 'vitest';
import { newsArticle } from '../../../src/article/format/newsArticle.ts';
import { anArticle } from '../anArticle.ts';

describe('an article for machines', () => {
  it('is a NewsArticle with its sources and sections', () => {
    expect(newsArticle(anArticle(), 'https://a.example/ein-artikel/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://a.example/ein-artikel/',
      headline: 'Ein Artikel',
      alternativeHeadline: 'Dachzeile',
      description: 'Worum es geht.',
      inLanguage: 'de',
      creditText: 'Nach einer Meldung der Agentur',
      isBasedOn: {
        '@type': 'CreativeWork',
        creator: { '@type': 'Organization', name: 'Die Agentur' },
      },
      citation: [{ '@type': 'CreativeWork', name: 'Das Blatt' }],
      hasPart: [
        { '@type': 'WebPageElement', name: 'Mitte', url: 'https://a.example/ein-artikel/#mitte' },
        { '@type': 'WebPageElement', name: 'Ende', url: 'https://a.example/ein-artikel/#ende' },
        {
          '@type': 'Claim',
          text: 'Es soll geregnet haben.',
          author: { '@type': 'Organization', name: 'Das Blatt' },
        },
        {
          '@type': 'Quotation',
          text: 'So hörte es auf.',
          author: { '@type': 'Organization', name: 'Das Blatt' },
        },
      ],
    });
  });

  it('lets what a book says appear in the book, which is nobody’s name', () => {
    const article = anArticle();
    article.sources[0]!.role = 'book';
    const parts = newsArticle(article, '/').hasPart;
    expect(parts).toContainEqual({
      '@type': 'Claim',
      text: 'Es soll geregnet haben.',
      firstAppearance: { '@type': 'CreativeWork', name: 'Das Blatt' },
    });
  });

  it('claims nothing for anybody that no editor has confirmed', () => {
    const article = anArticle();
    for (const section of article.sections)
      for (const block of section.blocks)
        if ('statements' in block)
          for (const statement of block.statements) if (statement.source) statement.proposed = true;
    const { hasPart, citation } = newsArticle(article, '/');
    expect(JSON.stringify(hasPart)).not.toMatch(/Claim|Quotation/);
    expect(citation).toEqual([]);
  });

  it('claims nothing for who declines to comment', () => {
    const article = anArticle();
    article.description = [
      { text: 'Das Blatt äußerte sich nicht.', source: 'zeitung', act: 'declines' },
    ];
    expect(JSON.stringify(newsArticle(article, '/').hasPart)).not.toContain('äußerte sich nicht');
  });

  it('says what was corrected, when and where', () => {
    const corrections = [
      { date: '2024-11-02', text: 'Es war Montag.', section: 'mitte' },
      { date: '2024-11-03', text: 'Und Mai.', section: null },
    ];
    const url = 'https://a.example/ein-artikel/';
    expect(newsArticle({ ...anArticle(), corrections }, url)).toMatchObject({
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'Es war Montag.',
          datePublished: '2024-11-02',
          about: { url: `${url}#mitte` },
        },
        { '@type': 'CorrectionComment', text: 'Und Mai.', datePublished: '2024-11-03' },
      ],
    });
  });

  it('gives a date only where the article does', () => {
    const article = { ...anArticle(), datePublished: '2024-10-25' };
    expect(newsArticle(article, '/')).toMatchObject({ datePublished: '2024-10-25' });
    expect(newsArticle(anArticle(), '/')).not.toHaveProperty('datePublished');
  });
});
