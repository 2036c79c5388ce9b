import type { Article } from './article.ts';
import { minutesLeft } from './readingTime.ts';

/** A section as the navigation needs it. `heading` is null for the opening. */
export type Entry = { id: string; heading: string | null; minutesLeft: number };

/** The sections of an article in order, with the reading time left where each begins. */
export function outlineOf(article: Article): Entry[] {
  const left = minutesLeft(article);
  return article.sections.map(({ id, heading }, index) => ({
    id,
    heading,
    minutesLeft: left[index] ?? 1,
  }));
}
