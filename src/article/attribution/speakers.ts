import type { Source, Statement } from '../format/article.ts';

/** Who says words, and whether nobody has confirmed that yet. */
export type Speaker = { source: Source; isPresumed: boolean };

/**
 * Who says some statements, each once, in the order in which they speak.
 * @param sources of the article, by their ids
 * @param isBasedOn id of the source that speaks where nobody else is named
 */
export function speakersOf(
  statements: readonly Statement[],
  sources: ReadonlyMap<string, Source>,
  isBasedOn: string,
): Speaker[] {
  const presumed = new Map<string, boolean>();
  for (const { source = isBasedOn, proposed = false } of statements)
    presumed.set(source, presumed.get(source) === true || proposed);
  return [...presumed].flatMap(([id, isPresumed]) => {
    const source = sources.get(id);
    return source ? [{ source, isPresumed }] : [];
  });
}
