import { array, assert, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Emphasis } from '../../../src/article/format/article.ts';
import { inlineOf, type Inline } from '../../../src/article/format/inline.ts';

const TEXT = 'Laut Reuters ist es so.';

function textOfPieces(pieces: readonly Inline[]): string {
  return pieces
    .map((one) => (one.type === 'text' ? one.text : textOfPieces(one.children)))
    .join('');
}

describe('the pieces of a sentence', () => {
  it('are its text where nothing is marked', () => {
    expect(inlineOf({ text: TEXT })).toEqual([{ type: 'text', text: TEXT, isCue: false }]);
  });

  it('set the cue off', () => {
    expect(inlineOf({ text: TEXT, cue: 'Laut Reuters' })).toEqual([
      { type: 'text', text: 'Laut Reuters', isCue: true },
      { type: 'text', text: ' ist es so.', isCue: false },
    ]);
  });

  it.each([
    ['Alle haben gewusst, er habe gefehlt.', 'habe', 'Alle haben gewusst, er '],
    ['Die Soße soll so sein.', 'so', 'Die Soße soll '],
    ['Er sagte: „Ja“.', '„Ja“', 'Er sagte: '],
    ['Es war ungesagt.', 'gesagt', 'Es war un'],
  ])('set the cue off as whole words where it stands so: %s', (text, cue, before) => {
    const pieces = inlineOf({ text, cue });
    const at = pieces.findIndex((piece) => piece.type === 'text' && piece.isCue);
    expect(textOfPieces(pieces.slice(0, at))).toBe(before);
    expect(pieces[at]).toEqual({ type: 'text', text: cue, isCue: true });
  });

  it('nest, and a cue goes through them', () => {
    const url = 'https://a.example/';
    const marks: Emphasis[] = [
      { type: 'emphasis', start: 8, end: 12 },
      { type: 'link', start: 5, end: 16, url },
    ];
    expect(inlineOf({ text: TEXT, cue: 'Laut Reuters', marks })).toEqual([
      { type: 'text', text: 'Laut ', isCue: true },
      {
        type: 'link',
        url,
        children: [
          { type: 'text', text: 'Reu', isCue: true },
          { type: 'emphasis', children: [{ type: 'text', text: 'ters', isCue: true }] },
          { type: 'text', text: ' ist', isCue: false },
        ],
      },
      { type: 'text', text: ' es so.', isCue: false },
    ]);
  });

  it('are the sentence again when they are joined', () => {
    const spans = array(tuple(nat(22), nat(22)), { maxLength: 5 });
    assert(
      property(spans, (pairs) => {
        const marks: Emphasis[] = [];
        for (const [a, b] of pairs) {
          const mark: Emphasis = { type: 'strong', start: Math.min(a, b), end: Math.max(a, b) + 1 };
          const crosses = marks.some(
            ({ start, end }) =>
              start < mark.end &&
              mark.start < end &&
              !(start <= mark.start && mark.end <= end) &&
              !(mark.start <= start && end <= mark.end),
          );
          if (!crosses) marks.push(mark);
        }
        expect(textOfPieces(inlineOf({ text: TEXT, cue: 'ist', marks }))).toBe(TEXT);
      }),
    );
  });
});
