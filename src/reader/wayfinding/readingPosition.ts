import {
  arrivalHolds,
  progressAt,
  entryAt,
  scrollRangeOf,
  type Arrival,
  type ScrollRange,
  type TextLayout,
  type Viewport,
} from '../../article/reading/position.ts';
import { SOURCE_PANEL_ID } from '../../article/links/pageIds.ts';
import { keepLine } from '../../platform/line.ts';
import { isLandingKept } from '../../platform/landing.ts';
import { isInWindow, watchSize, watchWindow, windowSpan } from '../../platform/scroll.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { HOOKS } from '../hooks.ts';
import { mastheadHeight } from '../mastheadHeight.ts';
import type { ListedEntry } from './listedEntries.ts';
import { measuredText } from './textLayout.ts';
import { watchArrivals, type UnresolvedLink } from './watchArrivals.ts';

/** Where the reader is, as values that views watch. */
export type ReadingPosition = {
  /** Id of the entry being read; null until it is measured. */
  current: Store<string | null>;
  /** How much of the text is read, 0 to 1. */
  progress: Store<number>;
  /** Scroll positions at which the progress is 0 and 1; null where the text fits the window. */
  scrollRange: Store<ScrollRange | null>;
  /** Where the text lies; null before it is measured, or where the text is gone. */
  layout: Store<TextLayout | null>;
  /** What became of an address that named no section, or only nearly; null when all is well. */
  unresolved: Store<UnresolvedLink | null>;
  /** Begins to follow the reader on the page that is on screen. @returns stops it */
  follow: () => () => void;
};

/** Whether landing.ts is about to scroll a link's target back to its place. */
function isBeingPutRight(id: string): boolean {
  const target = document.getElementById(id);
  return target !== null && isLandingKept() && isInWindow(target);
}

/** Milliseconds between two measurements while the page changes its size. */
const MEASURE_AGAIN_MS = 250;

/**
 * Connects the sensors to the arithmetic: it takes scroll, size and address, and gives the
 * position.
 * @param entries of the list of sections
 */
export function createReadingPosition(entries: readonly ListedEntry[]): ReadingPosition {
  const ids = entries.map(({ id }) => id).filter((id) => id !== SOURCE_PANEL_ID);
  const current = createStore<string | null>(null);
  const progress = createStore(0);
  const scrollRange = createStore<ScrollRange | null>(null);
  const layout = createStore<TextLayout | null>(null);
  const unresolved = createStore<UnresolvedLink | null>(null);
  let bar = 0;
  let arrival: Arrival | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const move = (span: { top: number; height: number }) => {
    const measured = layout.get();
    if (!measured) return;
    const viewport: Viewport = { ...span, bar };
    const [now, next] = [scrollRange.get(), scrollRangeOf(measured, viewport)];
    if (now?.from !== next?.from || now?.to !== next?.to) scrollRange.set(next);
    progress.set(progressAt(measured, viewport));
    if (arrival && !arrivalHolds(measured, viewport, arrival) && !isBeingPutRight(arrival.id)) {
      arrival = null;
      // The notice of the link ends with the arrival.
      unresolved.set(null);
    }
    current.set(entryAt(measured, viewport, arrival) ?? null);
  };

  const measure = () => {
    bar = mastheadHeight();
    layout.set(measuredText(ids));
    move(windowSpan());
  };

  /** The parts of a long text are laid out while one scrolls, each with a change of size. */
  const measureSoon = () => {
    if (!layout.get()) measure();
    else
      timer ??= setTimeout(() => {
        timer = undefined;
        measure();
      }, MEASURE_AGAIN_MS);
  };

  const arrivals = {
    onLeave: () => {
      arrival = null;
    },
    onResolved: unresolved.set,
    onArrive: (entry: string) => {
      arrival = { id: entry, top: windowSpan().top };
      move(windowSpan());
    },
  };

  const follow = () => {
    const isPanelBeside = () => {
      if (!layout.get()) measure();
      return layout.get()?.after === null;
    };
    const line = keepLine(`${HOOKS.body} ${HOOKS.statement}, ${HOOKS.body} h2`, mastheadHeight);
    const stops = [
      line.stop,
      watchSize(document.body, measureSoon),
      watchWindow(move, line.note),
      watchArrivals(entries, isPanelBeside, arrivals),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  };

  return { current, progress, scrollRange, layout, unresolved, follow };
}
