import type { DraftSection, Part } from './draft.ts';

/**
 * The sections of a text. A heading begins one if text follows it.
 * @param warnings gets one for every heading that no text follows; it is kept as a paragraph
 */
export function sectionsOf(parts: readonly Part[], warnings: string[]): DraftSection[] {
  const sections: DraftSection[] = [];
  for (const [index, { line, ...part }] of parts.entries()) {
    const next = parts[index + 1];
    if (part.type === 'heading' && next && next.type !== 'heading') {
      sections.push({ heading: part.heading.text, blocks: [] });
      continue;
    }
    if (part.type === 'heading')
      warnings.push(
        `${line === undefined ? '' : `line ${line}: `}no text follows "${part.heading.text}"; it is kept as a paragraph.`,
      );
    const section = sections.at(-1) ?? { heading: null, blocks: [] };
    if (sections.length === 0) sections.push(section);
    section.blocks.push(
      part.type === 'heading' ? { type: 'paragraph', statements: part.heading } : part,
    );
  }
  return sections;
}
