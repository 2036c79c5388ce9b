import { describe, expect, it } from 'vitest';
import { collection, pieceOf } from './piece.ts';

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
