import { array, assert, constantFrom, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/article/attribution/chain.ts';
import { denialsOf } from '../../../src/article/attribution/denials.ts';
import { disputesOf } from '../../../src/article/attribution/disputes.ts';
import { kindsOf } from '../../../src/article/attribution/kinds.ts';
import { passagesOf, repeatedPassages } from '../../../src/article/attribution/passages.ts';
import { portionsOf } from '../../../src/article/attribution/portions.ts';
import { passageLabel } from '../../../src/reader/words/passageLabel.ts';
import { statementsOf } from '../../../src/article/format/statements.ts';
import type { Statement } from '../../../src/article/format/article.ts';
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
    expect(denialsOf(all, { id: 'regen' })).toEqual([
      { by: 'musk', what: 'Das', statement: all[0] },
    ]);
    expect(denialsOf(all, { id: 'schnee' })).toEqual([]);
    expect(denialsOf(all, {})).toEqual([]);
  });

  it('stands beside all that a source says', () => {
    const all = denial({ source: 'zeitung' });
    expect(denialsOf(all, { source: 'zeitung' })).toEqual([
      { by: 'musk', what: 'Das', statement: all[0] },
    ]);
    expect(denialsOf(all, { source: 'agentur' })).toEqual([]);
  });
});

describe('a label that has just been said', () => {
  const by = (source: string, act = 'reports' as const) => ({ text: source, source, act });
  const own = { text: 'Selbst' };
  const repeated = (...runs: Parameters<typeof repeatedPassages>[0]) => {
    const found = repeatedPassages(runs);
    return runs.flat().map((one) => found.has(one));
  };

  it('is not said again, whatever nobody else says lies between, in this block or the next', () => {
    expect(repeated([by('a'), own, by('a')], [own, by('a')])).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('is said again after another source, another act, or a doubt', () => {
    expect(repeated([by('a')], [by('b')], [by('a')])).toEqual([false, false, false]);
    expect(repeated([by('a'), { ...by('a'), act: 'denies' as const }])).toEqual([false, false]);
    expect(repeated([by('a')], [{ ...by('a'), proposed: true }])).toEqual([false, false]);
  });
});

describe('what is in dispute', () => {
  const article = () => {
    const given = anArticle();
    given.sections[0]!.blocks = [
      {
        type: 'paragraph',
        statements: [
          { id: 'regen', text: 'Es regnet.', source: 'zeitung', act: 'reports' },
          { text: 'Selbst.' },
          {
            text: 'Nein.',
            source: 'agentur',
            act: 'denies',
            denies: { what: 'Früherer Regen', statements: ['regen'] },
          },
        ],
      },
    ];
    return given;
  };

  it('is each denial with the claims that it names, in its own words', () => {
    expect(disputesOf(anArticle())).toEqual([]);
    const [dispute, ...others] = disputesOf(article());
    expect(others).toEqual([]);
    expect(dispute).toMatchObject({ what: 'Früherer Regen', source: undefined });
    expect(dispute?.denial.text).toBe('Nein.');
    expect(dispute?.claims.map(({ text }) => text)).toEqual(['Es regnet.']);
  });

  it('may be all that a source says', () => {
    const given = article();
    const { statements: all } = given.sections[0]!.blocks[0] as { statements: Statement[] };
    all[2]!.denies = { what: 'Alles', source: 'zeitung' };
    expect(disputesOf(given)[0]).toMatchObject({ claims: [], source: 'zeitung' });
  });

  it('can be singled out, as what others report and what rests on unnamed people can', () => {
    const given = article();
    given.sources[0]!.named = false;
    const kinds = kindsOf(given);
    const texts = (kind: keyof typeof kinds) => kinds[kind].map(({ text }) => text);
    expect(texts('disputed')).toEqual(['Es regnet.', 'Nein.']);
    const ofPaper = ['Es regnet.', 'Es soll geregnet haben.', 'So hörte es auf.'];
    expect(texts('reported')).toEqual(ofPaper);
    expect(texts('unnamed')).toEqual(ofPaper);
    expect(kindsOf(anArticle()).unnamed).toEqual([]);
  });
});
