import { slugify } from '../article/links/slugify.ts';
import type { Section, Statement } from '../article/format/article.ts';
import { RESERVED_IDS, SOURCE_PREFIX } from '../article/links/pageIds.ts';
import { withPieces } from '../article/format/walk.ts';
import { primaryLanguage } from '../article/strings/primaryLanguage.ts';
import type { Draft } from '../formats/draft.ts';
import type { DraftText } from '../formats/draftText.ts';
import { plainSpaced, singleSpaced } from '../formats/singleSpaced.ts';
import { groupedBy } from './groupedBy.ts';
import { curlyQuotes } from './curlyQuotes.ts';

/**
 * The sections of an article, with the ids that editors have given them or with new ones.
 * @param statementsOf gives the statements of a run of the draft
 * @param keptWords gives words of pictures as editors have set them down; called in reading order
 */
export function toSections(
  { sections, editorial }: Draft,
  language: string,
  statementsOf: (run: DraftText) => Statement[],
  keptWords: (read: string) => string,
): Section[] {
  // What has been exported has its quotation marks.
  const curly = (words: string) => (editorial ? words : curlyQuotes(words, language));
  const opening = primaryLanguage(language) === 'de' ? 'Anfang' : 'Opening';
  const known = keptSections(sections, editorial?.sections ?? []);
  const ids = new Set([
    ...RESERVED_IDS,
    ...known.flatMap((section) => [section?.id ?? [], section?.aliases ?? []].flat()),
  ]);
  return sections.map(({ heading, blocks }, index) => {
    const id = known[index]?.id ?? idOf(heading ?? opening, ids);
    ids.add(id);
    const aliases = known[index]?.aliases;
    return {
      id,
      heading: heading === null ? null : headingOf(known[index], heading, curly),
      ...(aliases ? { aliases } : {}),
      blocks: blocks.map((block) => {
        const described = block.type === 'image' ? { ...block, alt: keptWords(block.alt) } : block;
        return withPieces(described, statementsOf, (words) => curly(keptWords(words)));
      }),
    };
  });
}

/** A new id for a section. None begins like the ids of sources on the page. */
function idOf(heading: string, taken: ReadonlySet<string>): string {
  const id = slugify(heading, taken);
  return id.startsWith(SOURCE_PREFIX) ? slugify(`abschnitt ${heading}`, taken) : id;
}

type Known = NonNullable<NonNullable<Draft['editorial']>['sections']>[number];

/**
 * The section that editors have set down for each section of a text: the one with its heading, or
 * else the one that followed the section before it, with a heading that the text no longer has.
 */
function keptSections(sections: Draft['sections'], known: readonly Known[]): (Known | undefined)[] {
  const keyOf = (heading: string | null) =>
    heading === null ? null : plainSpaced(singleSpaced(heading)).trim();
  const byHeading = groupedBy(known, ({ heading }) => keyOf(heading));
  for (const all of byHeading.values()) all.reverse();
  const kept = sections.map(({ heading }) => byHeading.get(keyOf(heading))?.pop());
  const free = new Set(known.filter((section) => !kept.includes(section)));
  const follower = new Map(known.map((section, index) => [known[index - 1], section]));
  for (const [index, own] of kept.entries()) {
    const next = own ? undefined : follower.get(index === 0 ? undefined : kept[index - 1]);
    const isFree = next !== undefined && (index === 0 || kept[index - 1]) && free.delete(next);
    if (isFree) kept[index] = next;
  }
  return kept;
}

/** A heading as editors have set it down, if only white space is different. */
function headingOf(
  known: Known | undefined,
  heading: string,
  curly: (words: string) => string,
): string {
  const setDown = known?.heading ?? '';
  return singleSpaced(setDown).trim() === heading ? setDown : curly(heading);
}
