import type { Article, Section } from '../article/format/article.ts';
import type { Edit } from './edit.ts';

/**
 * Changes what stands around the sentences: the head, headings and ids, pictures, corrections.
 * @param draft changed in place
 * @returns whether the edit is one of these and its place is there
 */
export function editWords(draft: Article, edit: Edit): boolean {
  switch (edit.type) {
    case 'head': {
      const { type: _, ...given } = edit;
      Object.assign(draft, given);
      return true;
    }
    case 'section': {
      const section = draft.sections[edit.section];
      if (!section) return false;
      if (edit.heading !== undefined) section.heading = edit.heading;
      if (edit.id !== undefined) rename(draft, section, edit.id);
      return true;
    }
    case 'picture': {
      const block = draft.sections[edit.section]?.blocks[edit.block];
      if (block?.type !== 'image') return false;
      if (edit.alt !== undefined) block.alt = edit.alt;
      if (edit.credit !== undefined) block.credit = edit.credit;
      return true;
    }
    case 'correction': {
      const { index, correction } = edit;
      if (index > draft.corrections.length) return false;
      draft.corrections.splice(index, 1, ...(correction ? [correction] : []));
      return true;
    }
    default:
      return false;
  }
}

/** Gives a section another id. Links to the earlier one still hold. */
function rename(draft: Article, section: Section, id: string): void {
  const earlier = section.id;
  if (id === earlier) return;
  section.id = id;
  const aliases = (section.aliases ?? []).filter((alias) => alias !== id);
  section.aliases = [...aliases, earlier];
  for (const correction of draft.corrections)
    if (correction.section === earlier) correction.section = id;
}
