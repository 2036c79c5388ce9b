import {
  hashResolver,
  sectionHash,
  type Addressed,
  type Resolution,
} from '../../article/links/address.ts';
import {
  arrivalHolds,
  progressAt,
  sectionAt,
  scrollRangeOf,
  type Arrival,
  type ScrollRange,
  type TextLayout,
  type Viewport,
} from '../../article/reading/position.ts';
import { replaceHash, watchHash } from '../../platform/hash.ts';
import { showHash, type Move } from '../../platform/history.ts';
import { hasLandedAt, scrollTo, scrollToHeight, untilTouched } from '../../platform/landing.ts';
import {
  heightWhileSticky,
  spanOf,
  watchSize,
  watchWindow,
  windowSpan,
} from '../../platform/scroll.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { HOOKS } from '../hooks.ts';

/** A link that did not say for sure where it leads. */
export type UnresolvedLink = Extract<Resolution, { kind: 'near' | 'none' }>;

/** Where the reader is, as values that views watch. */
export type ReadingPosition = {
  /** Id of the entry being read; null until it is measured. */
  current: Store<string | null>;
  /** How much of the text is read, 0 to 1. */
  progress: Store<number>;
  /** Where on the page it grows from 0 to 1; null where the text fits the window. */
  scrollRange: Store<ScrollRange | null>;
  layout: Store<TextLayout | null>;
  /** What became of an address that named no section, or only nearly; null when all is well. */
  unresolved: Store<UnresolvedLink | null>;
  /** Begins to follow the reader on the page that is on screen. @returns stops it */
  follow: () => () => void;
};

/** Between two measurements of a page that changes its size. */
const MEASURE_AGAIN_MS = 250;

/** Places on the page that links lead to, besides the sections: id to the entry they belong to. */
export type Places = ReadonlyMap<string, string>;

/**
 * Connects the sensors to the arithmetic: it takes scroll, size and address, and gives the
 * position.
 * @param sections in order
 * @param afterId id of what comes after the text and has an entry too
 * @param statements ids of the statements, which are not to stay in the address
 * @param others ids of other places
 */
export function createReadingPosition(
  sections: readonly Addressed[],
  afterId: string,
  statements: Places,
  others: Places,
): ReadingPosition {
  const ids = sections.map(({ id }) => id);
  const resolve = hashResolver([
    ...sections,
    ...[...others.keys()].map((id) => ({ id, heading: null })),
  ]);
  const current = createStore<string | null>(null);
  const progress = createStore(0);
  const scrollRange = createStore<ScrollRange | null>(null);
  const layout = createStore<TextLayout | null>(null);
  const unresolved = createStore<UnresolvedLink | null>(null);
  let bar = 0;
  let arrival: Arrival | null = null;
  let stopLanding = () => {};
  let corrected: UnresolvedLink | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const move = (span: { top: number; height: number }) => {
    const measured = layout.get();
    if (!measured) return;
    const viewport: Viewport = { ...span, bar };
    const [now, next] = [scrollRange.get(), scrollRangeOf(measured, viewport)];
    if (now?.from !== next?.from || now?.to !== next?.to) scrollRange.set(next);
    progress.set(progressAt(measured, viewport));
    if (arrival && !arrivalHolds(measured, viewport, arrival)) {
      arrival = null;
      // The notice of the link ends with the arrival.
      unresolved.set(null);
    }
    current.set(sectionAt(measured, viewport, arrival) ?? null);
  };

  const measure = () => {
    const masthead = document.querySelector(HOOKS.bar);
    bar = masthead ? heightWhileSticky(masthead) : 0;
    layout.set(measureText(ids, afterId));
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

  const arrive = (hash: string, how: Move, left: number | null) => {
    stopLanding();
    arrival = null;
    const statement = statements.get(hash.slice(1));
    if (statement !== undefined) {
      land(hash.slice(1), statement, how, left);
      showHash(sectionHash(statement));
      return;
    }
    const resolution = resolve(hash);
    if (resolution.kind === 'other' || resolution.kind === 'near') {
      // A notice outlasts the arrival that this causes.
      corrected = resolution.kind === 'near' ? resolution : null;
      replaceHash(sectionHash(resolution.id));
      return;
    }
    unresolved.set(resolution.kind === 'none' ? resolution : corrected);
    corrected = null;
    if (resolution.kind === 'exact') {
      land(resolution.id, others.get(resolution.id) ?? resolution.id, how, left);
    } else if (isReturn(how)) putBack(null, how, left);
    else if (resolution.kind === 'none') scrollToHeight(0);
  };

  /** Makes an arrival count, and corrects the landing while the page settles. */
  const land = (id: string, entry: string, how: Move, left: number | null) => {
    const target = document.getElementById(id);
    if (!target) return;
    // Beside the text the target is in sight already, and the text must not move.
    const isBeside = entry === afterId && layout.get()?.after === null;
    const align = () => {
      if (!isBeside) scrollTo(target);
      else if (how === 'link' && left !== null) scrollToHeight(left);
      arrival = { id: entry, top: windowSpan().top };
      move(windowSpan());
    };
    if (isReturn(how)) putBack(target, how, left);
    // The browser has scrolled there itself. If the page is elsewhere, the reader has moved on.
    if (how !== 'link' && !isBeside && !hasLandedAt(target)) return;
    align();
    // A browser may scroll to a link's target after it has told the move.
    if (isBeside) requestAnimationFrame(align);
    if (!isReturn(how)) stopLanding = untilTouched(align);
  };

  const follow = () => {
    const stops = [watchSize(document.body, measureSoon), watchWindow(move), watchHash(arrive)];
    return () => {
      clearTimeout(timer);
      for (const stop of [...stops, stopLanding]) stop();
    };
  };

  return { current, progress, scrollRange, layout, unresolved, follow };
}

/**
 * Where the text and its sections lie. The text and its first section begin with the description.
 * Sections that an extension has removed are left out; null if the text itself is gone.
 */
function measureText(ids: readonly string[], afterId: string): TextLayout | null {
  const body = document.querySelector(HOOKS.body);
  if (!body) return null;
  const first = document.querySelector(HOOKS.description) ?? body;
  const start = spanOf(first).top;
  const { bottom: end } = spanOf(body);
  const after = topOf(afterId);
  const sections = ids.flatMap((id, index) => {
    const top = index === 0 ? start : topOf(id);
    return top === null ? [] : [{ id, top }];
  });
  return {
    start,
    end,
    sections,
    after: after !== null && after >= end ? { id: afterId, top: after } : null,
    page: document.documentElement.scrollHeight,
  };
}

/**
 * Where what an id stands for begins. Of a section its box is asked, which its heading opens: to
 * ask for something inside would have a section laid out that is far from the window.
 */
function topOf(id: string): number | null {
  const element = document.getElementById(id);
  return element && spanOf(element.closest(HOOKS.part) ?? element).top;
}

/** Whether the reader has been there before. Then the earlier position goes before the address. */
function isReturn(how: Move): boolean {
  return how === 'traverse' || how === 'reload';
}

/**
 * Scrolls back to the earlier position. After a reload the browser has done so, unless the window
 * is still at the top or, as sometimes in Chromium, at the hash.
 */
function putBack(target: Element | null, how: Move, left: number | null): void {
  if (left === null) return;
  const isUntouched = windowSpan().top === 0 || (target !== null && hasLandedAt(target));
  if (how === 'traverse' || isUntouched) scrollToHeight(left);
}
