import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { sharesOf } from '../../src/article/attribution.ts';
import { outlineOf } from '../../src/article/outline.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { minutesToRead } from '../../src/article/readingTime.ts';
import { statementsOf } from '../../src/article/statements.ts';
import { anArticle } from './anArticle.ts';

const counts = (article: Article) =>
  sharesOf(article).map(({ source, statements }) => [source.id, statements]);

describe('the shares of the sources', () => {
  it('count the statements of each, and what nobody else says for the one it is based on', () => {
    expect(counts(anArticle())).toEqual([
      ['zeitung', 2],
      ['agentur', 5],
    ]);
  });

  it('add up to all statements', () => {
    const article = anArticle();
    const total = sharesOf(article).reduce((sum, share) => sum + share.statements, 0);
    expect(total).toBe(statementsOf(article).length);
  });
});

describe('the reading time', () => {
  const withWords = (words: number, language: string) => {
    const article = anArticle();
    article.inLanguage = language;
    article.description = [{ text: Array(words).fill('Wort').join(' ') }];
    article.sections = article.sections.slice(0, 1);
    article.sections[0]!.blocks = [{ type: 'paragraph', statements: [{ text: 'Ende.' }] }];
    return minutesToRead(article);
  };

  it.each([
    [1, 'de', 1],
    [179 * 2, 'de', 2],
    [179 * 10, 'de', 10],
    [228 * 10, 'en', 10],
    [228 * 10, 'en-GB', 10],
    [184 * 10, 'fr', 10],
  ])('of %i words in "%s" is %i minutes', (words, language, minutes) => {
    expect(withWords(words, language)).toBe(minutes);
  });

  it('left never grows from section to section and is never less than a minute', () => {
    const left = outlineOf(anArticle()).map((entry) => entry.minutesLeft);
    expect(left).toEqual(left.toSorted((a, b) => b - a));
    expect(left.at(-1)).toBe(1);
  });
});

describe('the article that ships', () => {
  const file = join(import.meta.dirname, '../../src/library/articles/direkter-draht-zu-putin.json');
  const result = parseArticle(readFileSync(file, 'utf8'));
  const article = 'article' in result ? result.article : anArticle();

  it('is valid', () => {
    expect(result).not.toHaveProperty('faults');
  });

  it('has 21 statements in 4 sections, 12 of them from 4 of its 5 sources', () => {
    expect(statementsOf(article)).toHaveLength(21);
    expect(article.sections.map(({ heading }) => heading)).toEqual([
      null,
      'Putins Bitte an Musk',
      'Ukrainische Offensive verhindert',
      'Trump plant Musk in Regierungsrolle',
    ]);
    expect(counts(article)).toEqual([
      ['wsj', 7],
      ['biografie', 3],
      ['trump', 1],
      ['musk', 1],
      ['dpa', 9],
    ]);
  });
});
