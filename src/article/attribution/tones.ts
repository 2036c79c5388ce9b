import type { Source } from '../format/article.ts';

/** The number of colours that eyes can tell apart, besides the neutral one. */
export const TONES = 8;

/**
 * The colour of each source, by its id. The source that tells the article has 0, the neutral
 * colour. The others have 1 to 8 in their order; the ninth begins again at 1.
 * @param isBasedOn id of the source that tells the article
 */
export function tonesOf(sources: readonly Source[], isBasedOn: string): Map<string, number> {
  const others = sources.filter(({ id }) => id !== isBasedOn);
  return new Map([
    [isBasedOn, 0],
    ...others.map(({ id }, index) => [id, (index % TONES) + 1] as const),
  ]);
}
