import { describe, expect, it } from 'vitest';
import { tonesOf } from '../../../src/article/attribution/tones.ts';
import { anArticle } from '../anArticle.ts';

describe('the colours of the sources', () => {
  const [some] = anArticle().sources;
  const sources = [...'abcdefghijk'].map((id) => Object.assign({}, some, { id }));

  it('are the neutral for the one that tells the story, and the others’ by their order', () => {
    const tones = tonesOf(sources, 'b');
    expect([...'abcd'].map((id) => tones.get(id))).toEqual([1, 0, 2, 3]);
  });

  it('begin anew beyond eight', () => {
    const tones = tonesOf(sources, 'k');
    expect([...'ghij'].map((id) => tones.get(id))).toEqual([7, 8, 1, 2]);
  });
});
