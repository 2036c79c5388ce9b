import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/format/article.ts';
import { portionsOf, reportedOf } from '../../../src/article/attribution/portions.ts';
import { outlineOf } from '../../../src/article/reading/outline.ts';
import { parseArticle } from '../../../src/article/format/parse.ts';
import { minutesLeftAt, minutesToRead } from '../../../src/article/reading/readingTime.ts';
import { statementsOf } from '../../../src/article/format/statements.ts';
import { anArticle } from '../anArticle.ts';

const counts = (article: Article) =>
  portionsOf(article).map(({ source, statements }) => [source.id, statements]);

describe('the portions of the sources', () => {
  it('count the statements of each, and what nobody else says for the one it is based on', () => {
    expect(counts(anArticle())).toEqual([
      ['zeitung', 2],
      ['agentur', 5],
    ]);
  });

  it('add up to all statements', () => {
    const article = anArticle();
    const total = portionsOf(article).reduce((sum, portion) => sum + portion.statements, 0);
    expect(total).toBe(statementsOf(article).length);
  });
});

describe('what others say', () => {
  it('counts as such once an editor has confirmed it; what the teller says is not among it', () => {
    const article = anArticle();
    Object.assign(statementsOf(article)[0]!, { source: 'agentur', act: 'reports' });
    Object.assign(statementsOf(article)[3]!, { proposed: true });
    expect(reportedOf(article)).toEqual({ confirmed: 1, proposed: 1 });
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

  it('of the sections adds up to that of the article', () => {
    const seconds = outlineOf(anArticle()).map((entry) => entry.seconds);
    expect(seconds).toHaveLength(anArticle().sections.length);
    const total = seconds.reduce((sum, one) => sum + one, 0);
    expect(Math.max(1, Math.round(total / 60))).toBe(minutesToRead(anArticle()));
  });

  it.each([
    [0, 10],
    [0.1, 9],
    [0.2, 8],
    [0.6, 4],
    [0.92, 1],
    [0.93, 0],
    [1, 0],
  ])('left at %d of the text is %i minutes, none below 45 seconds', (progress, minutes) => {
    // Two minutes in the first fifth of the page, eight in the rest.
    expect(minutesLeftAt([120, 480], [0, 0.2], progress)).toBe(minutes);
  });

  it('left follows the words where a section holds more of them than of the page', () => {
    // The first section takes half of the page, by a picture, and holds a tenth of the words.
    expect(minutesLeftAt([60, 540], [0, 0.5], 0.5)).toBe(9);
    expect(minutesLeftAt([60, 540], [0, 0.5], 0.75)).toBe(5);
  });
});

describe('the article that ships', () => {
  const file = join(
    import.meta.dirname,
    '../../../src/library/articles/direkter-draht-zu-putin.json',
  );
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
