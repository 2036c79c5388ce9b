import { array, assert, constantFrom, property } from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { writeMarkdown } from '../../src/formats/markdown/writeMarkdown.ts';
import { writeNinjs } from '../../src/formats/ninjs/writeNinjs.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { readNinjs } from '../../src/formats/ninjs/readNinjs.ts';
import { readPlainText } from '../../src/formats/plain-text/readPlainText.ts';
import { toArticle } from '../../src/import/toArticle.ts';
import { anyArticle } from '../article/anyArticle.ts';

const SHIPPED = join(
  import.meta.dirname,
  '../../src/library/articles/direkter-draht-zu-putin.json',
);

const find = (src: string) => ({ src, width: 4, height: 3 });

function fromMarkdown(text: string): Article {
  const draft = readMarkdown(text, find);
  return toArticle(draft, { language: 'de', ...draft.says });
}

function fromNinjs(text: string): Article {
  const draft = readNinjs(text, find);
  return toArticle(draft, { language: 'de', ...draft.says });
}

const isValid = (one: Article) => 'article' in parseArticle(JSON.stringify(one));

describe.each([
  ['Markdown', writeMarkdown, fromMarkdown],
  ['ninjs', (one: Article) => writeNinjs(one, ''), fromNinjs],
] as const)('an article that was exported as %s', (_name, write, read) => {
  it('is the same after import, for the article that ships', () => {
    const { $schema: _editor, ...shipped } = JSON.parse(readFileSync(SHIPPED, 'utf8')) as Article;
    expect(read(write(shipped))).toEqual(shipped);
  });

  it('is the same after import, with all attributions that the importer has proposed', () => {
    const sentence = constantFrom(
      'Laut „Tagblatt“ war es so.',
      'Es sei kalt gewesen.',
      'Das ist wahr.',
      'Wie Reuters berichtet, regnet es.',
      '„Gut“, sagte Anna Berg.',
      'Am 5. November z. B. auch.',
    );
    const paragraph = array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    assert(
      property(array(paragraph, { minLength: 2, maxLength: 5 }), (paragraphs) => {
        const draft = () =>
          readPlainText(['Titel', ...paragraphs, 'Kurz', 'Ein Ende.', '- dpa'].join('\n'));
        const imported = toArticle(draft(), { language: 'de' });
        expect(toArticle(draft(), { language: 'de' })).toEqual(imported);
        expect(read(write(imported))).toEqual(imported);
      }),
    );
  }, 30_000);

  it('is the same after import, whatever it holds', () => {
    let valid = 0;
    assert(
      property(anyArticle, (one) => {
        if (!isValid(one)) return;
        valid++;
        expect(read(write(one))).toEqual(one);
      }),
      { numRuns: 300 },
    );
    expect(valid).toBeGreaterThan(100);
  }, 30_000);
});
