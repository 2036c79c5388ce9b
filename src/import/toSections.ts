import { slugify } from '../article/links/slugify.ts';
import type { Section, Statement } from '../article/format/article.ts';
import { RESERVED_IDS } from '../article/links/pageIds.ts';
import { withPieces } from '../article/format/walk.ts';
import type { Draft } from '../formats/draft.ts';
import type { DraftText } from '../formats/draftText.ts';
import { curlyQuotes } from './curlyQuotes.ts';

/**
 * The sections of an article, with the ids that editors have given them or with new ones.
 * @param statementsOf gives the statements of a run of the draft
 */
export function toSections(
  { sections, editorial }: Draft,
  language: string,
  statementsOf: (run: DraftText) => Statement[],
): Section[] {
  const curly = (words: string) => curlyQuotes(words, language);
  const opening = language.split('-')[0] === 'de' ? 'Anfang' : 'Opening';
  const known = [...(editorial?.sections ?? [])];
  const kept = sections.map(({ heading }, index) => {
    const wanted = heading === null ? null : curly(heading);
    const own = known.findIndex((section) => section.heading === wanted);
    // A changed heading keeps its id if the number of sections is still the same.
    if (own >= 0) return known.splice(own, 1)[0];
    return sections.length === editorial?.sections?.length ? editorial.sections[index] : undefined;
  });
  const ids = new Set([...RESERVED_IDS, ...kept.flatMap((section) => section?.id ?? [])]);
  return sections.map(({ heading, blocks }, index) => {
    const id = kept[index]?.id ?? slugify(heading ?? opening, ids);
    ids.add(id);
    const aliases = kept[index]?.aliases;
    return {
      id,
      heading: heading === null ? null : curly(heading),
      ...(aliases ? { aliases } : {}),
      blocks: blocks.map((block) => withPieces(block, statementsOf, curly)),
    };
  });
}
