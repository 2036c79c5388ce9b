import type { Source } from '../format/article.ts';

/** As many colours as can be told apart, besides the neutral. */
export const TONES = 8;

/**
 * Which colour each source has, by its id: 0, the neutral, for the one that tells the story; 1 to 8
 * for the others in their order, beyond that anew.
 * @param isBasedOn id of the source that tells the story
 */
export function tonesOf(sources: readonly Source[], isBasedOn: string): Map<string, number> {
  const others = sources.filter(({ id }) => id !== isBasedOn);
  return new Map([
    [isBasedOn, 0],
    ...others.map(({ id }, index) => [id, (index % TONES) + 1] as const),
  ]);
}
