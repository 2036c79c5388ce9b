import type { Act, Source, Statement } from '../format/article.ts';

/** Who says words, what they do by it, and whether nobody has confirmed that yet. */
export type Speaker = { source: Source; acts: Act[]; isProposed: boolean };

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
  const speakers = new Map<string, Omit<Speaker, 'source'>>();
  for (const { source = isBasedOn, act, proposed = false } of statements) {
    const { acts, isProposed } = speakers.get(source) ?? { acts: [], isProposed: false };
    const isNew = act !== undefined && !acts.includes(act);
    speakers.set(source, {
      acts: isNew ? [...acts, act] : acts,
      isProposed: isProposed || proposed,
    });
  }
  return [...speakers].flatMap(([id, speaker]) => {
    const source = sources.get(id);
    return source ? [{ source, ...speaker }] : [];
  });
}
