import { idHash } from '../../article/links/address.ts';
import { SECTION_NAV_ID, SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import { useWords } from '../words/useWords.ts';

/**
 * Links past the bars for the keyboard (WCAG 2.4.1). They show while they have the focus.
 * @param hasList whether there is a list of sections
 */
export function SkipLinks({ textId, hasList }: { textId: string; hasList: boolean }) {
  const t = useWords();
  const links = [
    { id: textId, label: t.toText },
    ...(hasList ? [{ id: SECTION_NAV_ID, label: t.toSections }] : []),
    { id: SOURCE_PANEL_ID, label: t.toSources },
  ];
  return links.map(({ id, label }) => (
    <a
      key={id}
      className="skip-link visually-hidden"
      href={idHash(id)}
      lang={t.lang}
      suppressHydrationWarning
    >
      {label}
    </a>
  ));
}
