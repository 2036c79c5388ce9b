import type { Source } from '../../article/format/article.ts';
import type { Speaker } from '../../article/attribution/speakers.ts';
import type { Words } from './de.ts';
import { ofArticle } from './twoLanguages.tsx';

/**
 * Who says a quote: "„Wall Street Journal“ (zitiert nach dpa)". Words of the article are marked
 * (twoLanguages.tsx).
 * @param sources of the article, by their ids
 */
export function speakerCredit(
  { source: { name, via }, isPresumed }: Speaker,
  sources: ReadonlyMap<string, Source>,
  t: Words,
): string {
  const through = sources.get(via ?? '');
  const notes = [
    ...(isPresumed ? [t.presumed] : []),
    ...(through ? [t.via(ofArticle(through.label))] : []),
  ];
  return `${ofArticle(name)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}
