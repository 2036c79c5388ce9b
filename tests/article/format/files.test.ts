import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf, withFiles } from '../../../src/article/format/files.ts';
import { anArticle } from '../anArticle.ts';
import { anyArticle } from '../anyArticle.ts';

const blocksOf = ({ sections }: ReturnType<typeof anArticle>) =>
  sections.flatMap(({ blocks }) => blocks);

describe('the files of a block', () => {
  it('are the pictures beside the article', () => {
    expect(blocksOf(anArticle()).flatMap(filesOf)).toEqual(['karte.png']);
  });

  it('get other names, and nothing else changes, whatever the article holds', () => {
    assert(
      property(anyArticle, (article) => {
        for (const block of blocksOf(article)) {
          const renamed = withFiles(block, (file) => `assets/${file}`);
          expect(filesOf(renamed)).toEqual(filesOf(block).map((file) => `assets/${file}`));
          expect(withFiles(renamed, (file) => file.slice('assets/'.length))).toEqual(block);
        }
      }),
    );
  });
});
