import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../src/article/attribution/speakers.ts';
import { de } from '../../../src/reader/words/de.ts';
import { speakerCredit } from '../../../src/reader/words/speakerCredit.ts';
import { unmarked } from '../../../src/reader/words/ofArticle.ts';
import { anArticle } from '../anArticle.ts';
import type { Statement } from '../../../src/article/format/article.ts';

const sources = new Map(anArticle().sources.map((source) => [source.id, source]));
const credits = (...statements: Statement[]) =>
  speakersOf(statements, sources, 'agentur').map((speaker) =>
    unmarked(speakerCredit(speaker, sources, de, 'de')),
  );
const said = (act: Statement['act'], proposed?: boolean): Statement => ({
  text: 'Satz.',
  source: 'zeitung',
  ...(act ? { act } : {}),
  ...(proposed ? { proposed } : {}),
});

describe('who says a quote', () => {
  it('is told with what they do, since a paraphrase is not in their words', () => {
    expect(credits(said('denies'))).toEqual(['Das Blatt (bestreitet, zitiert nach Die Agentur)']);
    expect(credits(said('says'), said('reports'))).toEqual([
      'Das Blatt (zitiert nach Die Agentur)',
    ]);
  });

  it('is told as presumed as long as no editor has confirmed it', () => {
    expect(credits(said('denies', true))).toEqual([
      'Das Blatt (bestreitet, vermutet, zitiert nach Die Agentur)',
    ]);
  });

  it('is told with all that they do, each once', () => {
    expect(credits(said('denies'), said('announces'), said('denies'))).toEqual([
      'Das Blatt (bestreitet, kündigt an, zitiert nach Die Agentur)',
    ]);
  });
});
