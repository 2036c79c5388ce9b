import { array, assert, constantFrom, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/article/attribution/chain.ts';
import { timelineOf } from '../../../src/article/attribution/timeline.ts';
import { denialsOf } from '../../../src/article/attribution/denials.ts';
import { passagesOf } from '../../../src/article/attribution/passages.ts';
import { portionsOf } from '../../../src/article/attribution/portions.ts';
import { passageLabel } from '../../../src/reader/words/passageLabel.ts';
import { statementsOf } from '../../../src/article/format/statements.ts';
import { anArticle } from '../anArticle.ts';

const statements = array(
  record({
    text: constantFrom('Es regnet.', 'Es schneit.', 'Ja.'),
    source: option(constantFrom('zeitung', 'agentur'), { nil: undefined }),
    act: constantFrom('reports' as const, 'denies' as const),
  }),
  { minLength: 1, maxLength: 12 },
).map((all) => all.map(({ source, act, text }) => (source ? { text, source, act } : { text })));

describe('the passages of a block', () => {
  it('are runs of one source and one act', () => {
    const [a, b] = [
      { text: 'A', source: 'a', act: 'reports' as const },
      { text: 'B', source: 'b', act: 'says' as const },
    ];
    const passages = passagesOf([a, a, { text: 'Selbst' }, b, { ...b, act: 'denies' }, a]);
    expect(passages.map((one) => [one.source, one.act, one.statements.length])).toEqual([
      ['a', 'reports', 2],
      [undefined, undefined, 1],
      ['b', 'says', 1],
      ['b', 'denies', 1],
      ['a', 'reports', 1],
    ]);
  });

  it('hold every statement once and in order, and no two neighbours are alike', () => {
    assert(
      property(statements, (all) => {
        const passages = passagesOf(all);
        expect(passages.flatMap((passage) => passage.statements)).toEqual(all);
        const kinds = passages.map(({ source, act }) => `${source} ${act}`);
        expect(kinds.filter((kind, index) => kind === kinds[index + 1])).toEqual([]);
      }),
    );
  });
});

describe('the label of a passage', () => {
  it.each([
    ['de', { act: 'reports' }, 'WSJ'],
    ['de', { act: 'denies' }, 'WSJ bestreitet'],
    ['de-CH', { act: 'announces' }, 'WSJ kündigt an'],
    ['en', { act: 'declines' }, 'WSJ declines to comment'],
    ['fr', { act: 'says' }, 'WSJ says'],
    ['de', { act: 'reports', proposed: true }, 'WSJ (vermutet)'],
    ['en', { act: 'denies', proposed: true }, 'WSJ denies (presumed)'],
  ] as const)('in %s for %o is %s', (language, statement, label) => {
    expect(passageLabel('WSJ', statement, language)).toBe(label);
  });
});

describe('from a statement to its source and back', () => {
  it('every statement is of exactly one source, which has as many as it counts', () => {
    assert(
      property(statements, (all) => {
        const article = anArticle();
        article.sections[0]!.blocks = [{ type: 'paragraph', statements: all }];
        const everything = statementsOf(article);
        const listed = portionsOf(article).flatMap(({ source, statements: count }) => {
          const own = everything.filter((one) => (one.source ?? article.isBasedOn) === source.id);
          expect(own).toHaveLength(count);
          return own;
        });
        expect(new Set(listed)).toEqual(new Set(everything));
        expect(listed).toHaveLength(everything.length);
      }),
    );
  });
});

describe('the chain of a source', () => {
  const { sources } = anArticle();

  it('goes from source to source', () => {
    expect(chainOf(sources, 'zeitung').sources.map(({ id }) => id)).toEqual(['zeitung', 'agentur']);
    expect(chainOf(sources, 'agentur').sources.map(({ id }) => id)).toEqual(['agentur']);
  });

  it('begins with those who are not named, and only if that is said', () => {
    const [paper, agency] = sources;
    const basis = { ...paper!, basis: 'Zwei Beamte' };
    expect(chainOf([{ ...basis, named: false }, agency!], 'zeitung').unnamed).toBe('Zwei Beamte');
    expect(chainOf([{ ...basis, named: null }, agency!], 'zeitung').unnamed).toBeNull();
  });

  it('ends even where it goes in a circle', () => {
    const circle = [
      { ...sources[0]!, via: 'agentur' },
      { ...sources[1]!, via: 'zeitung' },
    ];
    expect(chainOf(circle, 'zeitung').sources).toHaveLength(2);
  });
});

describe('a denial', () => {
  const denial = (denies: object) => [
    { text: 'Nein.', source: 'musk', act: 'denies' as const, denies: { what: 'Das', ...denies } },
  ];

  it('stands beside the statements that it names, and no others', () => {
    const all = denial({ statements: ['regen'] });
    expect(denialsOf(all, { id: 'regen' })).toEqual([{ by: 'musk', what: 'Das' }]);
    expect(denialsOf(all, { id: 'schnee' })).toEqual([]);
    expect(denialsOf(all, {})).toEqual([]);
  });

  it('stands beside all that a source says', () => {
    const all = denial({ source: 'zeitung' });
    expect(denialsOf(all, { source: 'zeitung' })).toEqual([{ by: 'musk', what: 'Das' }]);
    expect(denialsOf(all, { source: 'agentur' })).toEqual([]);
  });
});

describe('the timeline of an article', () => {
  it('covers the text from its first letter to its last, anew at every section', () => {
    assert(
      property(statements, (all) => {
        const article = anArticle();
        article.sections[0]!.blocks = [{ type: 'paragraph', statements: all }];
        const { runs, ticks } = timelineOf(article);
        expect([runs[0]?.from, runs.at(-1)?.to]).toEqual([0, 1]);
        for (const [index, { to }] of runs.slice(0, -1).entries())
          expect(runs[index + 1]?.from).toBe(to);
        expect(ticks).toHaveLength(article.sections.length);
        const begins = runs.map(({ from }) => from);
        for (const tick of ticks) expect(begins).toContain(tick);
      }),
    );
  });
});
