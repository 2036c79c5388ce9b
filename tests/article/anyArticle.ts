import {
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  tuple,
  type Arbitrary,
} from 'fast-check';
import type { Article, Block, Emphasis, Statement } from '../../src/article/format/article.ts';
import { anArticle } from './anArticle.ts';

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
  'zwei  Räume',
  'weich\u00ADer',
  '5\u2009km',
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

/** Any block of each kind. */
const anyBlock = {
  paragraph: record({ type: constant('paragraph'), statements }),
  quote: record({ type: constant('quote'), statements }),
  list: record({
    type: constant('list'),
    ordered: boolean(),
    items: array(record({ statements }), { minLength: 1, maxLength: 3 }),
  }),
  image: record(
    {
      type: constant('image'),
      src: constantFrom('karte.png', 'plan-2.jpg'),
      width: constant(4),
      height: constant(3),
      alt: oneof(text, constantFrom('', ' ', 'Karte ', 'Wort.')),
      caption: statements,
      credit: option(text, { nil: null }),
    },
    { requiredKeys: ['type', 'src', 'width', 'height', 'alt', 'credit'] },
  ),
  table: tuple(boolean(), boolean(), integer({ min: 2, max: 3 })).chain(
    ([columnHeadings, rowHeadings, columns]) => {
      const cell = record({
        statements: oneof({ weight: 4, arbitrary: statements }, constant<Statement[]>([])),
      });
      const cells = tuple(
        record({ statements }),
        array(cell, { minLength: columns - 1, maxLength: columns - 1 }),
      ).map(([first, others]) => ({
        // A heading of a row has words; of other rows some cell has.
        cells: rowHeadings ? [first, ...others] : [...others, first],
      }));
      return record(
        {
          type: constant('table' as const),
          caption: statements,
          columnHeadings: constant(columnHeadings),
          rowHeadings: constant(rowHeadings),
          rows: array(cells, { minLength: 2, maxLength: 3 }),
        },
        { requiredKeys: ['type', 'columnHeadings', 'rowHeadings', 'rows'] },
      );
    },
  ),
} satisfies { [Type in Block['type']]: Arbitrary<Extract<Block, { type: Type }>> };
const block: Arbitrary<Block> = oneof(...Object.values(anyBlock));

/** Any article, with every kind of block and with text that means something in other formats. */
export const anyArticle: Arbitrary<Article> = record({
  headline: text,
  kicker: option(text),
  creditText: text,
  datePublished: option(constantFrom('2026-11-01', '2026-11-01T10:00:00+01:00')),
  description: oneof({ weight: 4, arbitrary: statements }, constant([])),
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
