import { useEffect, useMemo } from 'react';
import { SECTION_NAV_ID, SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import type { Entry } from '../../article/reading/outline.ts';
import { ticksOf } from '../../article/reading/position.ts';
import { minutesLeftAt } from '../../article/reading/readingTime.ts';
import { watchSheet } from '../../platform/sheet.ts';
import { Dock } from './Dock.tsx';
import { SectionNav } from './SectionNav.tsx';
import { watchCurrent } from './watchCurrent.ts';
import { useStore } from '../useStore.ts';
import { useWords } from '../words/useWords.ts';
import type { ReadingPosition } from './readingPosition.ts';

/** The parts of the page that follow the reader. Only they render when the section changes. */
type Props = { outline: readonly Entry[]; position: ReadingPosition };

/**
 * The dock with the place in the article: "2/4 Putins Bitte an Musk". Before the place is known, it
 * says how many sections there are.
 */
export function WayfindingDock({ outline, position }: Props) {
  const t = useWords();
  const current = useStore(position.current, null);
  const total = outline.length;
  if (current === null)
    return <Dock total={total} place={`${total} `} here={t.sectionNoun(total)} />;
  const index = outline.findIndex(({ id }) => id === current);
  if (index < 0) return <Dock total={total} place={null} here={t.sources} />;
  const heading = outline[index]?.heading ?? null;
  const place = t.place(index + 1, total);
  return (
    <Dock total={total} place={place} here={heading ?? t.opening} isHeading={heading !== null} />
  );
}

/**
 * The list of sections, with the reading time left. It renders once; its parts watch the stores.
 */
export function WayfindingNav({ outline, position, minutes }: Props & { minutes: number }) {
  const t = useWords();
  const entries = useMemo(
    () => [
      ...outline.map(({ id, heading }) => ({
        id,
        label: heading ?? t.opening,
        isHeading: heading !== null,
      })),
      { id: SOURCE_PANEL_ID, label: t.sources, isHeading: false },
    ],
    [outline, t],
  );

  useEffect(() => {
    const nav = document.getElementById(SECTION_NAV_ID);
    if (!nav) return undefined;
    return watchSheet(nav, () => {
      nav.querySelector<HTMLElement>('[aria-current]')?.focus();
    });
  }, []);

  useEffect(() => watchCurrent(SECTION_NAV_ID, position.current), [position]);

  return (
    <SectionNav entries={entries}>
      <Remaining outline={outline} position={position} minutes={minutes} />
    </SectionNav>
  );
}

/**
 * The reading time left, in words. It is the time of the whole article before the place is known,
 * and while the window shows the whole text. It renders when the words change.
 */
function Remaining({ outline, position, minutes }: Props & { minutes: number }) {
  const t = useWords();
  const timeLeft = useMemo(() => {
    const { progress, scrollRange, layout, current } = position;
    const seconds = outline.map((entry) => entry.seconds);
    return {
      subscribe: (onChange: () => void) => {
        const stops = [progress.subscribe(onChange), current.subscribe(onChange)];
        return () => stops.forEach((stop) => stop());
      },
      get: () => {
        const measured = layout.get();
        if (!measured || !scrollRange.get()) return t.readingTime(minutes);
        if (progress.get() === 1) return t.finished;
        return t.minutesLeft(minutesLeftAt(seconds, ticksOf(measured), progress.get()));
      },
    };
  }, [outline, position, minutes, t]);
  const words = useStore(timeLeft, t.readingTime(minutes));
  return (
    <p className="remaining" suppressHydrationWarning>
      {words}
    </p>
  );
}
