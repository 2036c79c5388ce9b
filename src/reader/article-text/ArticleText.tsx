import type { Section } from '../../article/article.ts';
import { BlockView } from './BlockView.tsx';
import type { Notes } from './Statements.tsx';

/**
 * The body of an article. A section's id stands on its heading and nowhere else; the opening has
 * no heading of its own, its place is the headline.
 */
export function ArticleText({ sections, notes }: { sections: readonly Section[]; notes: Notes }) {
  return sections.map((section) => (
    <section key={section.id} className="section">
      {section.heading !== null && (
        <h2 id={section.id} className="section-heading" suppressHydrationWarning>
          {section.heading}
        </h2>
      )}
      {section.blocks.map((block, index) => (
        <BlockView key={index} block={block} notes={notes} />
      ))}
    </section>
  ));
}
