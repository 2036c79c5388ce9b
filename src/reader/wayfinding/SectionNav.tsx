import { memo, useSyncExternalStore, type ReactNode } from 'react';
import { sectionHash } from '../../article/links/address.ts';
import type { Store } from '../../platform/store.ts';
import { useWords } from '../words/useWords.ts';

/** An entry of the list, with the words it shows. */
export type NavEntry = { id: string; label: string };

/** The element's id, for the buttons and links that lead to the list. */
export const SECTION_NAV_ID = 'abschnitte';

/**
 * The list of sections: beside the text on a wide screen, a sheet at the foot of a narrow one.
 * The sheet is a popover, so the browser opens and closes it without any script.
 * @param current id of the entry being read, or null before that is known: then none is marked,
 *   since nothing false is to be said. Each link watches it, so that of a long list only the two that
 *   change are rendered.
 * @param children what stands below the list
 */
export const SectionNav = memo(function SectionNav(props: {
  entries: readonly NavEntry[];
  current: Store<string | null>;
  children: ReactNode;
}) {
  const { entries, current, children } = props;
  const t = useWords();
  return (
    <nav
      id={SECTION_NAV_ID}
      className="section-nav"
      aria-label={t.sections}
      popover="auto"
      lang={t.lang}
    >
      <h2 className="panel-heading" suppressHydrationWarning>
        {t.sections}
      </h2>
      <ol>
        {entries.map(({ id, label }) => (
          <SectionLink
            key={id}
            id={id}
            label={label}
            lang={label === t.opening || label === t.sources ? undefined : t.textLang}
            current={current}
          />
        ))}
      </ol>
      {children}
    </nav>
  );
});

type LinkProps = NavEntry & { lang: string | undefined; current: Store<string | null> };

function SectionLink({ id, label, lang, current }: LinkProps) {
  const isCurrent = useSyncExternalStore(
    current.subscribe,
    () => current.get() === id,
    () => false,
  );
  return (
    <li>
      <a
        href={sectionHash(id)}
        lang={lang}
        aria-current={isCurrent ? 'true' : undefined}
        suppressHydrationWarning
      >
        {label}
      </a>
    </li>
  );
}
