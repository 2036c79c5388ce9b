import type { ReactNode } from 'react';
import { SECTION_NAV_ID } from '../../article/links/pageIds.ts';
import { StaticHtml } from '../page/StaticHtml.tsx';
import { useWords } from '../words/useWords.ts';
import { NavEntries, type NavEntry } from './NavEntries.static.tsx';

/**
 * The list of sections: beside the text on a wide screen, a sheet at the foot of a narrow one.
 * The sheet is a popover, so the browser opens and closes it without any script. No entry is marked
 * as current: that would be false without a script (watchCurrent.ts marks it).
 * @param children what stands below the list
 */
export function SectionNav(props: { entries: readonly NavEntry[]; children: ReactNode }) {
  const { entries, children } = props;
  const t = useWords();
  return (
    <nav
      id={SECTION_NAV_ID}
      className="section-nav sheet"
      aria-label={t.sections}
      popover="auto"
      lang={t.lang}
    >
      <h2 className="panel-heading" suppressHydrationWarning>
        {t.sections}
      </h2>
      <StaticHtml className="nav-entries">
        {import.meta.env.SSR ? () => <NavEntries entries={entries} /> : null}
      </StaticHtml>
      {children}
    </nav>
  );
}
