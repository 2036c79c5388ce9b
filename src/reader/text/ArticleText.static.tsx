import { Fragment } from 'react';
import type { Article, Section } from '../../article/format/article.ts';
import { idHash } from '../../article/links/address.ts';
import { isLong, stretchesOf } from '../../article/reading/readingTime.ts';
import { useWords } from '../words/useWords.ts';
import { BlockView } from './BlockView.static.tsx';
import { Corrections } from './Corrections.static.tsx';
import type { Lookup } from './Statements.static.tsx';

/**
 * The body of an article. A section's id is on its heading and nowhere else. The opening has no
 * heading; its id is on the headline. Corrections stand at the end of their section, or else of
 * the text. A long text is in stretches, each of which the browser lays out when it comes near.
 */
export function ArticleText(props: {
  sections: readonly Section[];
  corrections: Article['corrections'];
  lookup: Lookup;
}) {
  const { sections, corrections, lookup } = props;
  const correctionsOf = (id: string | null) => (
    <Corrections corrections={corrections.filter(({ section }) => section === id)} />
  );
  const parts = sections.map(({ id, heading, aliases, blocks }) => {
    // To a machine a `section` without a heading is a fault.
    const Part = heading === null ? 'div' : 'section';
    return (
      <Part key={id} className="section" data-part="">
        {heading !== null && <SectionHeading id={id} heading={heading} aliases={aliases} />}
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} lookup={lookup} />
        ))}
        {correctionsOf(id)}
      </Part>
    );
  });
  const text = isLong({ sections })
    ? stretchesOf(parts).map((some) => (
        <div key={some[0]?.key} className="stretch" data-hook="stretch">
          {some}
        </div>
      ))
    : parts;
  return [...text, <Fragment key="corrections">{correctionsOf(null)}</Fragment>];
}

/**
 * A heading and the link to it. The link is outside the heading, so screen readers do not read it
 * as a part. It is a plain link: without a script it puts the section's address into the address
 * bar. Earlier ids are on the heading, for links that still name one.
 */
function SectionHeading(props: {
  id: string;
  heading: string;
  aliases: readonly string[] | undefined;
}) {
  const t = useWords();
  const { id, heading, aliases } = props;
  return (
    <div className="section-head">
      <h2 id={id} className="section-heading" data-aliases={aliases?.join(' ')}>
        {heading}
      </h2>
      <a
        className="section-link"
        data-hook="section-link"
        href={idHash(id)}
        aria-label={t.linkTo(heading)}
        lang={t.lang}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9" />
        </svg>
      </a>
    </div>
  );
}
