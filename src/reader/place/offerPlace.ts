import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { findPlace, type Place } from '../../article/reading/place.ts';
import { goToText } from '../at-foot/goToText.ts';
import { offerAtFoot } from '../at-foot/offerAtFoot.ts';
import { dePlace } from '../words/dePlace.ts';
import { enPlace } from '../words/enPlace.ts';
import { placedStatements } from './placedStatements.ts';

/** Between the bar and a heading below it, in CSS pixels. */
const AIR = 20;

/**
 * Offers to read on where the reader has stopped.
 * @param language of the article
 * @param more lines that are said besides
 * @returns takes the offer away
 */
export function offerPlace(
  place: Place,
  language: string,
  more: readonly string[] = [],
): () => void {
  const statements = placedStatements();
  const found = findPlace(place, statements);
  const target = statements[found?.statement ?? -1]?.element ?? null;
  const heading = found && document.getElementById(found.section);
  if (!found || !heading) return () => {};

  const isGerman = primaryLanguage(language) === 'de';
  const t = isGerman ? dePlace : enPlace;
  const where =
    heading.localName === 'h2' || !target
      ? heading.textContent
      : `${place.words.replace(/[\s.,;:]+$/, '')} …`;
  return offerAtFoot(
    {
      name: t.accept,
      lines: [t.question(where.trim()), ...more],
      accept: t.accept,
      decline: t.decline,
      language: isGerman ? 'de' : 'en',
    },
    () => (target ? goToText(target, place.part) : goToText(heading, 0, AIR)),
  );
}
