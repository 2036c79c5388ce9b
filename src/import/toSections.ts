import { RESERVED_IDS, sectionId } from '../article/address.ts';
import type { Block, Section } from '../article/article.ts';
import type { Draft, DraftBlock } from '../formats/draft.ts';
import type { ReadStatements } from './attribution/statements.ts';
import { curlyQuotes } from './curlyQuotes.ts';

/**
 * The sections of an article, with the ids that editors gave them or new ones.
 * @param read makes the statements of a paragraph; called in the order of the text
 */
export function toSections(
  { sections, editorial }: Draft,
  language: string,
  read: ReadStatements,
): Section[] {
  const opening = language.split('-')[0] === 'de' ? 'Anfang' : 'Opening';
  const known = [...(editorial?.sections ?? [])];
  const kept = sections.map(({ heading }, index) => {
    const curly = heading === null ? null : curlyQuotes(heading, language);
    const own = known.findIndex((section) => section.heading === curly);
    // A heading that has changed keeps its id, as long as there are as many.
    if (own >= 0) return known.splice(own, 1)[0];
    return sections.length === editorial?.sections?.length ? editorial.sections[index] : undefined;
  });
  const ids = new Set([...RESERVED_IDS, ...kept.flatMap((section) => section?.id ?? [])]);
  return sections.map(({ heading, blocks }, index) => {
    const id = kept[index]?.id ?? sectionId(heading ?? opening, ids);
    ids.add(id);
    const aliases = kept[index]?.aliases;
    return {
      id,
      heading: heading === null ? null : curlyQuotes(heading, language),
      ...(aliases ? { aliases } : {}),
      blocks: blocks.map((block) => blockOf(block, language, read)),
    };
  });
}

function blockOf(block: DraftBlock, language: string, read: ReadStatements): Block {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { type: block.type, statements: read(block) };
    case 'list': {
      const items = block.items.map((item) => ({ statements: read(item) }));
      return { type: 'list', ordered: block.ordered, items };
    }
    case 'image': {
      const { picture, alt, caption, credit } = block;
      const { name: src, width, height } = picture;
      const below = caption.text === '' ? {} : { caption: read(caption) };
      const by = credit === null ? null : curlyQuotes(credit, language);
      return { type: 'image', src, width, height, alt, ...below, credit: by };
    }
    default:
      return block satisfies never;
  }
}
