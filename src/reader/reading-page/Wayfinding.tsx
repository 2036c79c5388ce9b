import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { sectionHash } from '../../article/address.ts';
import type { Entry } from '../../article/outline.ts';
import { keepInView } from '../../platform/scroll.ts';
import { backCloses } from '../../platform/sheet.ts';
import { Dock } from '../dock/Dock.tsx';
import { SECTION_NAV_ID, SectionNav } from '../section-nav/SectionNav.tsx';
import { SOURCE_PANEL_ID } from '../source-panel/SourcePanel.tsx';
import { useWords } from '../words/useWords.ts';
import type { ReadingPosition } from './readingPosition.ts';

/** The parts of the page that follow the reader. Only they render when the section changes. */
type Props = { outline: readonly Entry[]; position: ReadingPosition };

/** The dock with the place in the article: "2/4 Putins Bitte an Musk". */
export function WayfindingDock({ outline, position }: Props) {
  const t = useWords();
  const current = useCurrent(position);
  const index = outline.findIndex(({ id }) => id === current);
  if (index < 0) return <Dock total={outline.length} here={t.sections} />;
  return (
    <Dock total={outline.length} place={index + 1} here={outline[index]?.heading ?? t.opening} />
  );
}

/** The list of sections, with the reading time left. */
export function WayfindingNav({ outline, position, minutes }: Props & { minutes: number }) {
  const t = useWords();
  const current = useCurrent(position);
  const entries = useMemo(
    () => [
      ...outline.map(({ id, heading }) => ({ id, label: heading ?? t.opening })),
      { id: SOURCE_PANEL_ID, label: t.sources },
    ],
    [outline, t],
  );

  useEffect(() => {
    const nav = document.getElementById(SECTION_NAV_ID);
    if (!nav) return undefined;
    return backCloses(nav, () => {
      nav.querySelector<HTMLElement>('[aria-current]')?.focus();
    });
  }, []);

  useEffect(() => {
    if (current === null) return;
    const nav = document.getElementById(SECTION_NAV_ID);
    const link = nav?.querySelector(`a[href="${sectionHash(current)}"]`);
    // The list is not to move under the hand of a reader who is browsing it.
    if (nav && link && !nav.matches(':hover, :focus-within')) keepInView(nav, link);
  }, [current]);

  const entry = outline.find(({ id }) => id === current);
  let remaining: string = t.readingTime(minutes);
  if (entry) remaining = t.minutesLeft(entry.minutesLeft);
  else if (current === SOURCE_PANEL_ID) remaining = t.finished;
  return <SectionNav entries={entries} currentId={current} remaining={remaining} />;
}

function useCurrent(position: ReadingPosition): string | null {
  const { subscribe, get } = position.current;
  return useSyncExternalStore(subscribe, get, () => null);
}
