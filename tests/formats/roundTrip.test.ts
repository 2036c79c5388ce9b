import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  option,
  property,
  record,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Block, Emphasis, Statement } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { writeMarkdown } from '../../src/formats/markdown/writeMarkdown.ts';
import { writeNinjs } from '../../src/formats/ninjs/writeNinjs.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { readNinjs } from '../../src/formats/ninjs/readNinjs.ts';
import { readPlainText } from '../../src/formats/plain-text/readPlainText.ts';
import { toArticle } from '../../src/import/toArticle.ts';
import { anArticle } from '../article/anArticle.ts';

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

/** Signs and words that mean something in Markdown, YAML or HTML. */
const word = constantFrom(
  'Wort',
  'Er',
  'sei',
  'laut',
  'dpa',
  '*',
  '**fett**',
  '_unten_',
  '`code`',
  '[a](b)',
  '![a](b)',
  '<b>',
  '</p>',
  '<!--',
  '&amp;',
  '&',
  '#',
  '##',
  '-',
  '+',
  '>',
  '1.',
  '2)',
  '---',
  '***',
  '~~weg~~',
  String.raw`\n`,
  String.raw`\*`,
  '|',
  ':',
  '„Zitat“,',
  '10\u00A0%',
  'z.',
  'B.',
  'https://a.example/?a=1&b=2',
  'Quelle:',
  '…',
  '{',
  '%',
  '@',
);
const text = array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);

const marks = (length: number): Arbitrary<Emphasis[]> =>
  array(
    tuple(
      constantFrom('emphasis' as const, 'strong' as const, 'link' as const),
      integer({ min: 0, max: length - 1 }),
      integer({ min: 1, max: length }),
    ),
    { maxLength: 2 },
  ).map((all) =>
    all
      .filter(([, start, end]) => start < end)
      .slice(0, 1)
      .map(([type, start, end]) =>
        type === 'link'
          ? { type, start, end, url: 'https://a.example/ü?b=(1)&c' }
          : { type, start, end },
      ),
  );

const statement: Arbitrary<Statement> = text.chain((words) =>
  record({ own: marks(words.length), isReported: boolean(), isProposed: boolean() }).map(
    (given) => {
      const made: Statement = { text: words };
      if (given.own.length > 0) made.marks = given.own;
      if (given.isReported) Object.assign(made, { source: 'zeitung', act: 'reports' });
      if (given.isReported && given.isProposed) made.proposed = true;
      return made;
    },
  ),
);
const statements = array(statement, { minLength: 1, maxLength: 3 });

const block: Arbitrary<Block> = constantFrom('paragraph', 'quote', 'list', 'image').chain(
  (type): Arbitrary<Block> => {
    if (type === 'list')
      return record({
        type: constant('list' as const),
        ordered: boolean(),
        items: array(record({ statements }), { minLength: 1, maxLength: 3 }),
      });
    if (type === 'image')
      return record(
        {
          type: constant('image' as const),
          src: constantFrom('karte.png', 'plan-2.jpg'),
          width: constant(4),
          height: constant(3),
          alt: text,
          caption: statements,
          credit: option(text, { nil: null }),
        },
        { requiredKeys: ['type', 'src', 'width', 'height', 'alt', 'credit'] },
      );
    return record({ type: constantFrom('paragraph' as const, 'quote' as const), statements });
  },
);

const article: Arbitrary<Article> = record({
  headline: text,
  kicker: option(text),
  creditText: text,
  datePublished: option(constantFrom('2026-11-01', '2026-11-01T10:00:00+01:00')),
  description: statements,
  sections: array(record({ heading: text, blocks: array(block, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  opens: boolean(),
}).map(({ opens, sections, ...given }) =>
  Object.assign(anArticle(), given, {
    sections: sections.map(({ heading, blocks }, index) => ({
      id: `teil-${index}`,
      heading: opens && index === 0 ? null : heading,
      ...(index === 1 ? { aliases: ['frueher'] } : {}),
      blocks,
    })),
  }),
);

const isValid = (one: Article) => 'article' in parseArticle(JSON.stringify(one));

describe.each([
  ['Markdown', writeMarkdown, fromMarkdown],
  ['ninjs', (one: Article) => writeNinjs(one, ''), fromNinjs],
] as const)('an article that went out as %s', (_name, write, read) => {
  it('comes in as the one that ships', () => {
    const { $schema: _editor, ...shipped } = JSON.parse(readFileSync(SHIPPED, 'utf8')) as Article;
    expect(read(write(shipped))).toEqual(shipped);
  });

  it('comes in as the same with all that was proposed on import', () => {
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
  });

  it('comes in as the same, whatever it holds', () => {
    let valid = 0;
    assert(
      property(article, (one) => {
        if (!isValid(one)) return;
        valid++;
        expect(read(write(one))).toEqual(one);
      }),
      { numRuns: 300 },
    );
    expect(valid).toBeGreaterThan(100);
  });
});
