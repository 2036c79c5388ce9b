import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/article/attribution/chain.ts';
import type { Act, Source } from '../../src/article/format/article.ts';
import { chainWords } from '../../src/reader/words/chainWords.ts';

const source = (id: string, more: Partial<Source>): Source => ({
  id,
  name: id,
  label: id,
  role: 'person',
  via: null,
  basis: null,
  named: null,
  url: null,
  ...more,
});
const DPA = source('dpa', { name: 'Nachrichtenagentur dpa', role: 'agency' });
const said = (first: Source, act: Act | undefined, language: 'de' | 'en', ...others: Source[]) =>
  chainWords(chainOf([first, ...others], first.id), act, language).replaceAll(
    /[\u2068\u2069]/g,
    '',
  );

const paper = { name: '„Blatt“', role: 'newspaper', via: 'dpa' } as const;
const unnamed = { ...paper, basis: 'Mehrere Beamte in Bonn', named: false };

describe('the way of words to the text', () => {
  it.each([
    [
      unnamed,
      undefined,
      'Ungenannte (mehrere Beamte in Bonn) sagten es der Zeitung „Blatt“, dpa meldete es, dieser Text erzählt es.',
    ],
    [
      { ...unnamed, basis: 'Beamte' },
      undefined,
      'Ungenannte (Beamte) sagten es der Zeitung „Blatt“, dpa meldete es, dieser Text erzählt es.',
    ],
    [
      paper,
      'reports',
      'Die Zeitung „Blatt“ berichtete es, dpa meldete es, dieser Text erzählt es.',
    ],
    [
      { name: 'Donald Trump', via: 'dpa' },
      'announces',
      'Donald Trump kündigte es an, dpa meldete es, dieser Text erzählt es.',
    ],
    [{ name: 'Anna Berg' }, undefined, 'Anna Berg sagte es, dieser Text erzählt es.'],
    [
      { name: 'Musks Biografie', role: 'book', via: 'dpa' },
      'reports',
      'In Musks Biografie steht es, dpa meldete es, dieser Text erzählt es.',
    ],
    [
      { name: 'Nachrichtenagentur dpa', role: 'agency' },
      'reports',
      'Die Nachrichtenagentur dpa berichtete es, dieser Text erzählt es.',
    ],
    [
      { name: 'Polizei Köln', role: 'authority', via: 'zeitung' },
      'declines',
      'Die Behörde Polizei Köln äußerte sich nicht, die Zeitung Blatt berichtete es, dieser Text erzählt es.',
    ],
  ] as const)('from %o, %s: %s', (first, act, words) => {
    const between = source('zeitung', { name: 'Kölner Blatt', label: 'Blatt', role: 'newspaper' });
    expect(said(source('x', first), act, 'de', DPA, between)).toBe(words);
  });

  it('is told in English too', () => {
    const times = { name: 'The Times', role: 'newspaper', basis: 'Two officials' } as const;
    expect(said(source('x', { ...times, named: false }), undefined, 'en')).toBe(
      'Unnamed people (two officials) told the newspaper The Times, this text retells it.',
    );
    expect(said(source('x', { name: 'Anna Berg', via: 'dpa' }), 'demands', 'en', DPA)).toBe(
      'Anna Berg demanded it, dpa reported it, this text retells it.',
    );
  });

  it('never says of a denial that this report was denied', () => {
    expect(said(source('x', { name: 'Elon Musk', via: 'dpa' }), 'denies', 'de', DPA)).toBe(
      'Elon Musk sagte es, dpa meldete es, dieser Text erzählt es.',
    );
  });
});
