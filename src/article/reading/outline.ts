import type { Article } from '../format/article.ts';
import { sectionSeconds } from './readingTime.ts';

/** A section as the navigation needs it. `heading` is null for the opening. */
export type OutlineSection = { id: string; heading: string | null; seconds: number };

/** The sections of an article in order, with the time to read each, in seconds. */
export function outlineOf(article: Article): OutlineSection[] {
  const seconds = sectionSeconds(article);
  return article.sections.map(({ id, heading }, index) => ({
    id,
    heading,
    seconds: seconds[index] ?? 0,
  }));
}

/** Whether sections are worth a list: below two with a heading there is nothing to choose. */
export function isListed(outline: readonly Pick<OutlineSection, 'heading'>[]): boolean {
  return outline.filter(({ heading }) => heading !== null).length > 1;
}
