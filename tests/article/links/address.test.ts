import { assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idHash } from '../../../src/article/links/address.ts';
import { hashResolver } from '../../../src/article/links/hashResolver.ts';
import { editDistance } from '../../../src/article/strings/editDistance.ts';

const SECTIONS = [
  { id: 'anfang', heading: null },
  { id: 'putins-bitte-an-musk', heading: 'Putins Bitte an Musk' },
  { id: 'ukrainische-offensive-verhindert', heading: 'Ukrainische Offensive verhindert' },
  { id: 'groesse', heading: 'Größe der Übermacht', aliases: ['frueher'] },
  { id: 'bericht-11', heading: 'Bericht 11' },
  { id: 'bericht-12', heading: 'Bericht 12' },
  { id: 'doppelt', heading: 'Zweimal derselbe' },
  { id: 'doppelt-2', heading: 'Zweimal derselbe' },
  { id: '100-prozent-sicher', heading: '100 % sicher' },
  { id: 'abschnitt', heading: 'Новости дня' },
  { id: 'abschnitt-2', heading: 'Τα νέα' },
  { id: 'abschnitt-3', heading: 'أخبار اليوم' },
  { id: 'abschnitt-4', heading: '今日新闻' },
  { id: 'abschnitt-5', heading: '🎉🎉' },
  { id: 'regie-rung', heading: 'Regie\u00ADrung' },
];
const resolve = hashResolver(SECTIONS);
const idOf = (hash: string) => {
  const resolution = resolve(hash);
  return 'id' in resolution ? resolution.id : null;
};

describe('a hash', () => {
  it.each([
    '#putins-bitte-an-musk',
    '#Putins%20Bitte%20an%20Musk',
    '#Putins+Bitte+an+Musk',
    '#putins_bitte_an_musk',
    '#PUTINS-BITTE-AN-MUSK',
    '#putins-bitte-an-musk.',
    '#putins-bitte-an-musk)',
    '#putin-bitte-an-musk',
    '#Putins%2520Bitte%2520an%2520Musk',
  ])('%s leads to "Putins Bitte an Musk"', (hash) => {
    expect(idOf(hash)).toBe('putins-bitte-an-musk');
  });

  it.each([
    '#Größe-der-Übermacht',
    '#Gr%C3%B6%C3%9Fe der %C3%9Cbermacht',
    `#${'Größe der Übermacht'.normalize('NFD')}`,
    '#groesse-der-uebermacht',
    '#grosse-der-ubermacht',
    '#frueher',
    '#Früher',
  ])('%s leads to the section however its umlauts are typed', (hash) => {
    expect(resolve(hash)).toEqual({ kind: 'other', id: 'groesse' });
  });

  it('that is an id of today is exact, and says so', () => {
    for (const { id } of SECTIONS) expect(resolve(idHash(id))).toEqual({ kind: 'exact', id });
  });

  it('that is only near one section says so, and what it looked for', () => {
    expect(resolve('#putin-bitte-an-musk')).toEqual({
      kind: 'near',
      id: 'putins-bitte-an-musk',
      wanted: 'putin-bitte-an-musk',
    });
  });

  it.each(['#putins-bitte', '#Putins Bit', '#putinsbitteanmusk', '#putins-bitte&utm_source=x'])(
    'that was cut is near the only section that it may have meant: %s',
    (hash) => {
      expect(resolve(hash)).toMatchObject({ kind: 'near', id: 'putins-bitte-an-musk' });
    },
  );

  it.each([
    '#putins-bitte-an-musk&utm_source=x',
    '#putins-bitte-an-musk?fbclid=3',
    '#Putins%20Bitte%20an%20Musk%3Fref=mail',
  ])('with the tail of a tracking service leads to its section: %s', (hash) => {
    expect(resolve(hash)).toEqual({ kind: 'other', id: 'putins-bitte-an-musk' });
  });

  it.each([
    ['two sections have its heading', '#Zweimal derselbe'],
    ['only the number is wrong', '#bericht-13'],
    ['it resembles nothing', '#-5'],
    ['it is malformed', '#%E0%A4%A'],
    ['it is too short for a guess', '#anfeng'],
    ['it is a member of objects', '#__proto__'],
    ['it is another one', '#constructor'],
  ])('leads nowhere where %s', (_why, hash) => {
    expect(resolve(hash).kind).toBe('none');
  });

  it.each([
    ['#100 % sicher', '100-prozent-sicher'],
    ['#100%20%%20sicher', '100-prozent-sicher'],
    ['#100%20%25%20sicher', '100-prozent-sicher'],
    ['#frueher:~:text=Xi%20erhebt', 'groesse'],
    ['#putins-bitte-an-musk:~:text=nicht%20da', 'putins-bitte-an-musk'],
    ['#Новости%20дня', 'abschnitt'],
    ['#%D0%9D%D0%9E%D0%92%D0%9E%D0%A1%D0%A2%D0%98-%D0%94%D0%9D%D0%AF', 'abschnitt'],
    ['#Τα νέα', 'abschnitt-2'],
    ['#أخبار اليوم', 'abschnitt-3'],
    ['#今日新闻', 'abschnitt-4'],
    ['#🎉🎉', 'abschnitt-5'],
    ['#regierung', 'regie-rung'],
  ])('%s leads to the section of that name, in any script', (hash, id) => {
    expect(idOf(hash)).toBe(id);
  });

  it.each([
    '#Погода',
    '#Τέλος',
    '#الطقس',
    '#明日天气',
    '#🎈',
    '#…',
    '#%20',
    '#%E2%80%AE',
    '#%F0%9F',
  ])('%s, which no section is called, leads to none', (hash) => {
    expect(idOf(hash)).toBeNull();
  });

  it.each([
    '',
    '#',
    '#:~:text=Xi%20erhebt',
    '#top',
    '#abschnitte',
    '#quellen',
    '#root',
    '#wer-sagt-das',
  ])('%s names a place of the page, and no section is missing', (hash) => {
    expect(resolve(hash)).toEqual({ kind: 'place' });
  });

  it('says what it looked for without signs that turn the words around it', () => {
    expect(resolve('#gab%E2%80%AEes%E2%81%A6%00nie')).toEqual({ kind: 'none', wanted: 'gabesnie' });
  });

  it.each([300, 2000])('of %i emoji is shortened between them', (count) => {
    const whole = /^(?:🎈)+…$/u;
    for (const hash of [
      '🎈'.repeat(count),
      encodeURIComponent('🎈'.repeat(count)),
      `x${'🎈'.repeat(count)}`.slice(1),
    ]) {
      const resolution = resolve(`#${hash}`);
      expect('wanted' in resolution && resolution.wanted).toMatch(whole);
    }
  });

  it.each(['🎈', '🇩🇪', '👨‍👩‍👧‍👦', 'नि', 'e\u0301\u0302', '字'])(
    'of many %s is shortened between them, wherever the entry has cut the address',
    (sign) => {
      const shown = sign.normalize('NFC');
      for (let more = 0; more < 40; more++) {
        const hash = `#${'x'.repeat(more)}${encodeURIComponent(sign).repeat(200)}`.slice(0, 512);
        const resolution = resolve(hash);
        const wanted = 'wanted' in resolution ? resolution.wanted : '';
        expect(wanted.slice(more).replaceAll(shown, '')).toBe('…');
      }
    },
  );

  it('leads to its section however long the words are that a browser is to find there', () => {
    const words = `:~:text=${encodeURIComponent('Wörter '.repeat(100))}`;
    for (const hash of [`#anfang${words}`, `#anfang${words}`.slice(0, 512)])
      expect(resolve(hash)).toEqual({ kind: 'exact', id: 'anfang' });
  });

  it('is cut before anything is made of it', () => {
    const long = hashResolver([{ id: 'lang', heading: 'x'.repeat(600) }]);
    expect(long(`#${'x'.repeat(600)}`).kind).toBe('near');
  });

  it('says what it looked for in a length for people', () => {
    const resolution = resolve(`#${'x'.repeat(2_000_000)}`);
    expect(resolution).toMatchObject({ kind: 'none', wanted: `${'x'.repeat(79)}…` });
  });

  it('never throws, and leads to a known section or none', () => {
    const ids = new Set(SECTIONS.map(({ id }) => id));
    const anyHash = oneof(
      string({ unit: 'binary' }),
      string({ unit: constantFrom('%', 'E', '0', 'A', '4', '-', 'ü', '\ud800') }),
      constantFrom(...SECTIONS.map(({ id }) => id)).chain((id) =>
        nat(id.length).map((cut) => id.slice(0, cut) + id.slice(cut + 1)),
      ),
    );
    const leadsToKnown = property(anyHash, (text) => {
      const id = idOf(`#${text}`);
      return id === null || ids.has(id);
    });
    expect(() => assert(leadsToKnown, { numRuns: 100_000 })).not.toThrow();
  }, 30_000);
});

describe('an article of a thousand sections', () => {
  const many = Array.from({ length: 1000 }, (_, number) => ({
    id: `abschnitt-mit-einem-laengeren-namen-${number}`,
    heading: `Abschnitt mit einem längeren Namen ${number}`,
  }));
  const resolveMany = hashResolver(many);

  it('resolves every id to itself', () => {
    for (const { id } of many)
      expect(resolveMany(`#${encodeURIComponent(id)}`)).toEqual({ kind: 'exact', id });
  });

  it('finds the one that is near and has the same number', () => {
    expect(resolveMany('#abschnit-mit-einem-laengeren-namen-77')).toMatchObject({
      kind: 'near',
      id: 'abschnitt-mit-einem-laengeren-namen-77',
    });
  });
});

describe('an article whose headings are numbered', () => {
  const resolveNumbered = hashResolver([
    { id: '1-erste-runde', heading: '1. Erste Runde' },
    { id: '2-zweite-runde', heading: '2. Zweite Runde' },
    { id: '3-pause', heading: '3. Pause nach vorn' },
    { id: '4-pause', heading: '4. Pause nach vorn' },
  ]);

  it.each(['#Erste Runde', '#erste-runde', '#Erste%20Rund'])(
    'is near a link that has the words and not the number: %s',
    (hash) => {
      expect(resolveNumbered(hash)).toMatchObject({ kind: 'near', id: '1-erste-runde' });
    },
  );

  it.each([
    ['has another number', '#2. Erste Runde'],
    ['may mean two of them', '#Pause nach vorn'],
  ])('says that a link leads nowhere if it %s', (_why, hash) => {
    expect(resolveNumbered(hash).kind).toBe('none');
  });
});

describe('the edit distance', () => {
  it.each([
    ['musk', 'musk', 0],
    ['putin', 'putins', 1],
    ['kitten', 'sitting', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('of %s and %s is %i, told up to 3', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is that of the whole table, as far as it is told', () => {
    const text = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 9 });
    assert(
      property(text, text, nat({ max: 4 }), (a, b, limit) => {
        return editDistance(a, b, limit) === Math.min(fullDistance(a, b), limit + 1);
      }),
      { numRuns: 5000 },
    );
    expect(fullDistance('kitten', 'sitting')).toBe(3);
  });
});

function fullDistance(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return fullDistance(restA, restB);
  return 1 + Math.min(fullDistance(restA, b), fullDistance(a, restB), fullDistance(restA, restB));
}
