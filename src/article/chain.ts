import type { Source } from './article.ts';

/** How a source's words reached the article: those it rests on, if unnamed, then house by house. */
export type Chain = {
  /** What an unnamed basis is, in the article's words; null where nothing unnamed is at its root. */
  unnamed: string | null;
  /** From the source itself to the last one before the article. */
  sources: Source[];
};

/** The way of a source's words into the article. A loop, which the parser refuses, ends the way. */
export function chainOf(sources: readonly Source[], id: string): Chain {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const way: Source[] = [];
  for (let at = byId.get(id); at && !way.includes(at); at = byId.get(at.via ?? '')) way.push(at);
  const [first] = way;
  return { unnamed: first?.named === false ? first.basis : null, sources: way };
}
