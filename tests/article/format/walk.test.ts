import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementPlaces } from '../../../src/article/format/statementPlaces.ts';
import { statementsOf } from '../../../src/article/format/statements.ts';
import { walk, withPieces } from '../../../src/article/format/walk.ts';
import { anArticle } from '../anArticle.ts';
import { anyArticle } from '../anyArticle.ts';

describe('the walk through an article', () => {
  it('gives every text of the page in its order, with the section it belongs to', () => {
    const shown = [...walk(anArticle())].map(({ section, piece }) => [
      section,
      piece.place,
      'run' in piece ? piece.run.map(({ text }) => text).join(' ') : piece.words,
    ]);
    expect(shown).toEqual([
      [0, 'kicker', 'Dachzeile'],
      [0, 'headline', 'Ein Artikel'],
      [0, 'description', 'Worum es geht.'],
      [0, 'creditText', 'Nach einer Meldung der Agentur'],
      [0, 'paragraph', 'So fing es an.'],
      [1, 'heading', 'Mitte'],
      [1, 'paragraph', 'So ging es weiter. Es soll geregnet haben.'],
      [1, 'item', 'Eins.'],
      [1, 'item', 'Zwei.'],
      [1, 'pictureCredit', 'Wir'],
      [2, 'heading', 'Ende'],
      [2, 'quote', 'So hörte es auf.'],
    ]);
  });

  it('gives the statements that the check of the file finds, whatever the article holds', () => {
    assert(
      property(anyArticle, (article) => {
        const checked = statementPlaces({ path: [], value: article });
        expect(checked.map(({ value }) => value)).toEqual(statementsOf(article));
      }),
    );
  });
});

describe('a block with other texts', () => {
  it('is the same block where each text is replaced by itself', () => {
    assert(
      property(anyArticle, ({ sections }) => {
        for (const block of sections.flatMap(({ blocks }) => blocks)) {
          const copy = withPieces(
            block,
            (statements) => statements,
            (words) => words,
          );
          expect(JSON.stringify(copy)).toBe(JSON.stringify(block));
        }
      }),
    );
  });
});
