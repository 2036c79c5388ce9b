import type { Article, Section } from '../article/format/article.ts';
import type { Changes } from './edit.ts';

/** Changes of what stands around the sentences: head, headings and ids, pictures, corrections. */
export const WORDS: Changes<'head' | 'section' | 'picture' | 'correction'> = {
  head(draft, { type: _type, ...given }) {
    Object.assign(draft, given);
    return true;
  },

  section(draft, { section: index, heading, id }) {
    const section = draft.sections[index];
    if (!section) return false;
    if (heading !== undefined) section.heading = heading;
    if (id !== undefined) rename(draft, section, id);
    return true;
  },

  picture(draft, { section, block: index, alt, credit }) {
    const block = draft.sections[section]?.blocks[index];
    if (block?.type !== 'image') return false;
    if (alt !== undefined) block.alt = alt;
    if (credit !== undefined) block.credit = credit;
    return true;
  },

  correction(draft, { index, correction }) {
    if (index > draft.corrections.length) return false;
    draft.corrections.splice(index, 1, ...(correction ? [correction] : []));
    return true;
  },
};

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
