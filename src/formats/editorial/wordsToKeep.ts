import type { Article } from '../../article/format/article.ts';
import { singleSpaced } from '../singleSpaced.ts';

/**
 * The headline, descriptions and credits of pictures that the importer would give with other white
 * space, and those that are the same as one of them but for white space; in reading order.
 */
export function wordsToKeep({ headline, sections }: Article): string[] {
  const images = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'image' ? [block.alt, block.credit ?? []].flat() : []));
  const words = [headline, ...images];
  const changed = new Set(words.map(asRead).filter((read, index) => read !== words[index]));
  return words.filter((one) => changed.has(asRead(one)));
}

function asRead(words: string): string {
  return singleSpaced(words).trim();
}
