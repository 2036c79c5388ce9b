import { describe, expect, it } from 'vitest';
import { collection, pieceOf } from './piece.ts';
import { figuresOf, isNameOf, mergingOf, scored } from './scoring.ts';

describe('the labelled collection', () => {
  const pieces = collection();
  const sentences = (language: string) =>
    pieces
      .filter((piece) => piece.language === language)
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((part) => (typeof part === 'string' ? [] : part));

  it('has at least 400 German and 150 English sentences', () => {
    expect(sentences('de').length).toBeGreaterThanOrEqual(400);
    expect(sentences('en').length).toBeGreaterThanOrEqual(150);
  });

  it('keeps every third piece aside', () => {
    expect(pieces.filter(({ kept }) => kept)).toHaveLength(pieces.length / 3);
  });

  it('has no sentence twice', () => {
    const all = ['de', 'en'].flatMap(sentences).map(({ text }) => text);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  it.each(['Berg | says | Nein.', 'Berg | sagt | act | Nein.', 'Berg | says | handy | Nein.'])(
    'refuses a line of another form: %s',
    (line) => {
      expect(() => pieceOf(`# Titel\n\n${line}\n`, 'x', 'de')).toThrow(`found "${line}"`);
    },
  );
});

describe('the proposals for the pieces that are kept aside', () => {
  it.each([
    ['de', 0.9, 0.6],
    ['en', 0.9, 0.5],
  ] as const)('are right and found often enough in %s', (language, precision, recall) => {
    const kept = collection().filter((piece) => piece.kept && piece.language === language);
    const all = kept.flatMap(scored);
    expect(figuresOf(all).precision).toBeGreaterThanOrEqual(precision);
    expect(figuresOf(all).recall).toBeGreaterThanOrEqual(recall);
    expect(mergingOf(all).mixed).toBe(0);
  });
});

describe('a proposed name', () => {
  const piece = pieceOf('# Titel\nsource: Anna Berg; Ministerin\n\n- | Es war.', '01', 'de');

  it.each([
    ['Anna Berg', true],
    ['Ministerin Anna Berg', true],
    ['Berg', true],
    ['die Ministerin', true],
    ['Anna', false],
    ['Bergmann', false],
    ['Anna Kern', false],
  ])('%s is the labelled one: %s', (name, isRight) => {
    expect(isNameOf(name, 'Anna Berg', piece)).toBe(isRight);
  });
});
