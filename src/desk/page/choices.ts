import type { Article, Source } from '../../article/format/article.ts';

/** The sources that a statement may be given, as the panel numbers them from 1. */
export function choicesOf({ sources, isBasedOn }: Article): Source[] {
  return sources.filter(({ id }) => id !== isBasedOn);
}
