import type { Source } from '../../article/format/article.ts';
import type { Speaker } from '../../article/attribution/speakers.ts';
import type { Words } from './de.ts';
import { actWords } from './passageLabel.ts';
import { ofArticle } from './ofArticle.ts';

/**
 * Who says a quote: "„Wall Street Journal“ (zitiert nach dpa)". Words of the article are marked
 * (ofArticle.ts). Their act is named unless it is `says` or `reports`.
 * @param sources of the article, by their ids
 * @param language of the article, in which acts are named
 */
export function speakerCredit(
  { source: { name, via }, acts, isProposed }: Speaker,
  sources: ReadonlyMap<string, Source>,
  t: Words,
  language: string,
): string {
  const through = sources.get(via ?? '');
  // Who only says or reports it needs no word for that.
  const told = acts.filter((act) => act !== 'says').map((act) => actWords(act, language));
  const notes = [
    ...told.filter((words) => words !== ''),
    ...(isProposed ? [t.proposed] : []),
    ...(through ? [t.via(ofArticle(through.label))] : []),
  ];
  return `${ofArticle(name)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}
