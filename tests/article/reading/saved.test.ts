import { assert, constantFrom, jsonValue, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseSaved,
  savedText,
  withoutSaved,
  withSaved,
  type SavedArticle,
} from '../../../src/article/reading/saved.ts';
import { savedFile } from '../../../src/article/reading/savedFile.ts';

const NOW = 1_800_000_000_000;
const article = (more: Partial<SavedArticle> = {}): SavedArticle => ({
  at: NOW,
  headline: 'Direkter Draht',
  language: 'de',
  ...more,
});

describe('saved articles', () => {
  it('are the same when they are read again, the last one first', () => {
    const saved = withSaved(withSaved(new Map(), 'a', article({ at: NOW - 1 })), 'b', article());
    const again = parseSaved(savedText(saved, NOW), NOW);
    expect(again).toEqual(saved);
    expect([...again.keys()]).toEqual(['b', 'a']);
  });

  it('leave nothing in the storage when the last one is removed', () => {
    const saved = withSaved(new Map(), 'a', article());
    expect(savedText(withoutSaved(saved, 'a'), NOW)).toBeNull();
  });

  it('stay until they are removed, at most 200 of them, with headlines of any length', () => {
    const signs = constantFrom('"', '\\', 'ä', '😀', 'x');
    assert(
      property(string({ unit: signs, minLength: 200, maxLength: 400 }), (headline) => {
        let saved = new Map() as ReturnType<typeof parseSaved>;
        for (let number = 0; number < 210; number += 1)
          saved = withSaved(saved, `artikel-${number}`, article({ at: number, headline }));
        const again = parseSaved(savedText(saved, NOW), NOW);
        expect(again.size).toBe(200);
        expect(again.has('artikel-209')).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('are articles, whatever the storage holds', () => {
    const any = jsonValue().map((articles) => JSON.stringify({ version: 1, articles }));
    const one = jsonValue().map((a) => JSON.stringify({ version: 1, articles: { a } }));
    assert(
      property(oneof(string({ unit: 'binary' }), any, one), (text) => {
        const saved = parseSaved(text, NOW);
        expect(parseSaved(savedText(saved, NOW), NOW)).toEqual(saved);
        JSON.parse(savedFile(saved, 'https://news.example/'));
      }),
    );
  });

  it.each([
    ['another host', '/evil.example'],
    ['a folder above', '..'],
    ['a script', 'javascript:alert(1)'],
    ['a name of objects', '__proto__'],
    ['capital letters', 'Artikel'],
  ])('lead to no address that is not of an article: %s', (_what, slug) => {
    const text = `{"version":1,"articles":{${JSON.stringify(slug)}:${JSON.stringify(article())}}}`;
    expect(parseSaved(text, NOW).size).toBe(0);
  });

  it('become a file that says where each article is and when it was saved', () => {
    const saved = new Map([['draht', article({ at: 0 })]]);
    expect(JSON.parse(savedFile(saved, 'https://news.example/lesart/'))).toEqual({
      version: 1,
      articles: [
        {
          headline: 'Direkter Draht',
          url: 'https://news.example/lesart/draht/',
          inLanguage: 'de',
          dateSaved: '1970-01-01T00:00:00.000Z',
        },
      ],
    });
  });
});
