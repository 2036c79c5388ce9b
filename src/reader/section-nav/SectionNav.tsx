import { memo } from 'react';
import { sectionHash } from '../../article/address.ts';
import { useWords } from '../words/useWords.ts';

/** An entry of the list, with the words it shows. */
export type NavEntry = { id: string; label: string };

/** The element's id, for the buttons and links that lead to the list. */
export const SECTION_NAV_ID = 'abschnitte';

/**
 * The list of sections: beside the text on a wide screen, a sheet at the foot of a narrow one.
 * The sheet is a popover, so the browser opens and closes it without any script.
 * @param currentId the entry being read, or null before that is known: then none is marked, since
 *   nothing false is to be said
 */
export function SectionNav(props: {
  entries: readonly NavEntry[];
  currentId: string | null;
  remaining: string;
}) {
  const t = useWords();
  const { entries, currentId, remaining } = props;
  return (
    <nav id={SECTION_NAV_ID} className="section-nav" aria-label={t.sections} popover="auto">
      <h2 className="panel-heading" suppressHydrationWarning>
        {t.sections}
      </h2>
      <ol>
        {entries.map(({ id, label }) => (
          <SectionLink key={id} id={id} label={label} isCurrent={id === currentId} />
        ))}
      </ol>
      <p className="remaining" suppressHydrationWarning>
        {remaining}
      </p>
    </nav>
  );
}

const SectionLink = memo(function SectionLink(props: NavEntry & { isCurrent: boolean }) {
  const { id, label, isCurrent } = props;
  return (
    <li>
      <a
        href={sectionHash(id)}
        aria-current={isCurrent ? 'true' : undefined}
        suppressHydrationWarning
      >
        {label}
      </a>
    </li>
  );
});
