import { assert, jsonValue, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedWith,
  parseVisits,
  visitNow,
  visitsText,
  type Visit,
} from '../../../src/article/reading/visits.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OLD = 'AAAABBBB';
const NEW = 'AAAACCCC';
const NEWER = 'AAAADDDD';

const visit = (more: Partial<Visit> = {}): Visit => ({
  at: NOW - DAY,
  words: OLD,
  read: 40,
  edition: 'a-1.json',
  ...more,
});

describe('what the words of an article are compared with', () => {
  const before = { at: NOW - 9 * DAY, words: OLD };
  it.each([
    ['nothing on a first visit', undefined, NEW, null],
    ['nothing where they are the same', visit(), OLD, null],
    ['those of the last visit where they differ', visit(), NEW, { at: NOW - DAY, words: OLD }],
    [
      'after a reload still those of the visit before',
      visit({ at: NOW - MINUTE, words: NEW, before }),
      NEW,
      before,
    ],
    [
      'of an edition that came while somebody was reading, those of the visit before too',
      visit({ at: NOW - MINUTE, words: NEW, before }),
      NEWER,
      before,
    ],
    [
      'of such an edition where nothing had changed before, those read just now',
      visit({ at: NOW - MINUTE, words: NEW }),
      NEWER,
      { at: NOW - MINUTE, words: NEW },
    ],
    [
      'nothing on the next visit, once the changes have been seen',
      visit({ words: NEW, before }),
      NEW,
      null,
    ],
    [
      'nothing where an edit was taken back meanwhile',
      visit({ at: NOW - MINUTE, words: NEW, before }),
      OLD,
      null,
    ],
    ['nothing where it is forgotten how they were', visit({ words: '' }), NEW, null],
  ])('are %s', (_what, last, words, expected) => {
    expect(comparedWith(last, words, NOW)).toEqual(expected);
  });
});

describe('a visit that is kept', () => {
  const now = { at: NOW, words: NEW, edition: 'a-2.json', read: 20, before: null };

  it('has the most that was ever read', () => {
    expect(visitNow(visit({ read: 100 }), now)).toEqual(
      visit({ at: NOW, words: NEW, edition: 'a-2.json', read: 100 }),
    );
    expect(visitNow(undefined, now).read).toBe(20);
  });

  it('says what it is compared with as long as it goes on', () => {
    const before = { at: NOW - DAY, words: OLD };
    expect(visitNow(visit(), { ...now, before }).before).toEqual(before);
    expect(visitNow(visit({ before }), now)).not.toHaveProperty('before');
  });
});

describe('visits that are kept', () => {
  it('are the same when they are read again', () => {
    const visits = new Map([
      ['a', visit({ at: NOW, before: { at: 5, words: NEW } })],
      ['b-2', visit()],
    ]);
    expect(parseVisits(visitsText(visits, NOW), NOW)).toEqual(visits);
  });

  it('are the 200 newest of a year', () => {
    const visits = new Map(
      Array.from({ length: 400 }, (_, day) => [`a${day}`, visit({ at: NOW - day * 2 * DAY })]),
    );
    const again = [...parseVisits(visitsText(visits, NOW), NOW).keys()];
    expect(again).toHaveLength(183);
    expect(again[0]).toBe('a0');
    const many = new Map(
      Array.from({ length: 400 }, (_, age) => [`a${age}`, visit({ at: NOW - age })]),
    );
    expect(parseVisits(visitsText(many, NOW), NOW).size).toBe(200);
  });

  it('forget how long articles were, the earliest first, and never that they were read', () => {
    const words = 'ABCD'.repeat(5000);
    const visits = new Map(
      Array.from({ length: 10 }, (_, age) => [`a${age}`, visit({ at: NOW - age, words })]),
    );
    const text = visitsText(visits, NOW);
    expect(text!.length).toBeLessThan(100_000);
    const again = [...parseVisits(text, NOW).values()];
    expect(again.map(({ read }) => read)).toEqual(Array.from({ length: 10 }, () => 40));
    expect(again.map((one) => one.words.length / words.length)).toEqual([1, 1, 1, ...zeros(7)]);
  });

  it('are visits, whatever the storage holds', () => {
    const anyVisit = jsonValue().map((a) => JSON.stringify({ version: 1, visits: { a } }));
    const nearly = jsonValue().map((before) =>
      JSON.stringify({ version: 1, visits: { a: { ...visit(), before } } }),
    );
    const any = jsonValue().map((visits) => JSON.stringify({ version: 1, visits }));
    assert(
      property(oneof(string({ unit: 'binary' }), any, anyVisit, nearly), (text) => {
        const visits = parseVisits(text, NOW);
        for (const [, { at, read }] of visits) {
          expect(at).toBeLessThanOrEqual(NOW);
          expect(read).toBeGreaterThanOrEqual(0);
        }
        expect(parseVisits(visitsText(visits, NOW), NOW)).toEqual(visits);
      }),
    );
  });

  it.each([
    ['another version', { version: 2, visits: { a: visit() } }],
    ['more than all was read', { version: 1, visits: { a: visit({ read: 101 }) } }],
    ['words that are no hashes', { version: 1, visits: { a: visit({ words: '<b>' }) } }],
    ['a slug that is an address', { version: 1, visits: { '/evil.example': visit() } }],
  ])('are none where the storage holds %s', (_what, kept) => {
    expect(parseVisits(JSON.stringify(kept), NOW).size).toBe(0);
  });
});

const zeros = (length: number) => Array.from({ length }, () => 0);
