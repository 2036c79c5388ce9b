import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/format/parse.ts';
import { languageTag } from '../../src/formats/languageTag.ts';
import { readPlainText } from '../../src/formats/plain-text/readPlainText.ts';
import { toArticle } from '../../src/import/toArticle.ts';

function imported(text: string) {
  const article = toArticle(readPlainText(text), { language: 'de' });
  const parsed = parseArticle(JSON.stringify(article));
  expect('faults' in parsed ? parsed.faults : []).toEqual([]);
  return article;
}

describe('names that the page needs or that are hard to read', () => {
  it.each([
    'Quelle der Donau',
    'Quelle',
    'Quellen',
    'Abschnitte',
    'Root',
    'Wer sagt das',
    'Top',
    'Anfang',
  ])('are headings like any other: %s', (heading) => {
    const { sections } = imported(`T\nWorum.\nText.\n${heading}\nText.\n${heading}\nText.\n- dpa`);
    expect(sections.map((section) => section.heading)).toEqual([null, heading, heading]);
  });

  it.each(['laut „ Bild “', 'Laut „ Bild “', 'Laut „Bild“', 'Laut „ . “', 'Laut „  “'])(
    'of a source have no blanks at their ends: %s',
    (words) => {
      const { sources } = imported(`T\nWorum.\nDas ist so, ${words} ist es wahr.\n- dpa`);
      for (const { label } of sources) expect(label).toMatch(/^(?:Bild|dpa)$/);
    },
  );

  it.each([
    ['de_DE', 'de-DE'],
    ['de-de', 'de-DE'],
    ['EN', 'en'],
    ['zh_hant_tw', 'zh-Hant-TW'],
  ])('of a language are tags: %s', (given, tag) => {
    expect(languageTag(given)).toBe(tag);
  });

  it('of a language are refused if they are none', () => {
    expect(() => languageTag('deutsch!')).toThrow('Name it with --language');
  });

  it('take no longer if there are many equal ones', () => {
    const timeOf = (heading: (number: number) => string) => {
      const lines = Array.from({ length: 20_000 }, (_none, number) => `${heading(number)}\nText.`);
      const draft = readPlainText(`T\nWorum.\n${lines.join('\n')}\n- dpa`);
      const start = performance.now();
      const { sections } = toArticle(draft, { language: 'de' });
      expect(new Set(sections.map(({ id }) => id)).size).toBe(20_000);
      return performance.now() - start;
    };
    const different = timeOf((number) => `Teil ${number}`);
    expect(timeOf(() => 'Gleich')).toBeLessThan(different * 4 + 500);
  });
});
