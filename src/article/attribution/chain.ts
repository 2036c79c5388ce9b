import type { Source } from '../format/article.ts';

/** How the words of a source reached the article, from source to source. */
export type Chain = {
  /** The basis of the first source, in words, if those it rests on are unnamed; else null. */
  unnamed: string | null;
  /** From the source itself to the last one before the article. */
  sources: Source[];
};

/** The chain from a source to the article. It ends at a loop, which the parser does not allow. */
export function chainOf(sources: readonly Source[], id: string): Chain {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const way: Source[] = [];
  for (let at = byId.get(id); at && !way.includes(at); at = byId.get(at.via ?? '')) way.push(at);
  const [first] = way;
  return { unnamed: first?.named === false ? first.basis : null, sources: way };
}
