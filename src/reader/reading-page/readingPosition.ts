import {
  hashResolver,
  sectionHash,
  type Addressed,
  type Resolution,
} from '../../article/address.ts';
import {
  progressAt,
  sectionAt,
  stretchOf,
  type Arrival,
  type Stretch,
  type TextLayout,
  type Viewport,
} from '../../article/position.ts';
import { replaceHash, watchHash } from '../../platform/hash.ts';
import { hasLandedAt, scrollTo, scrollToTop, untilTouched } from '../../platform/landing.ts';
import {
  heightWhileSticky,
  spanOf,
  watchSize,
  watchWindow,
  windowSpan,
} from '../../platform/scroll.ts';
import { createValue, type Value } from '../../platform/value.ts';

/** A link that did not say for sure where it leads. */
export type Astray = Extract<Resolution, { kind: 'near' | 'none' }>;

/** Where the reader is, as values that views watch. */
export type ReadingPosition = {
  /** Id of the entry being read; null until it is measured. */
  current: Value<string | null>;
  /** How much of the text is read, 0 to 1. */
  progress: Value<number>;
  /** Where on the page it grows from 0 to 1; null where the text fits the window. */
  stretch: Value<Stretch | null>;
  layout: Value<TextLayout | null>;
  /** What became of an address that named no section, or only nearly; null when all is well. */
  astray: Value<Astray | null>;
  /** Begins to follow the reader on the page that is on screen. @returns stops it */
  follow: () => () => void;
};

/**
 * Strings the sensors to the arithmetic: scroll, size and address of the page in, position out.
 * @param sections in order
 * @param afterId id of what comes after the text and has an entry too
 * @param withinAfter ids of places within that, which links may lead to
 */
export function createReadingPosition(
  sections: readonly Addressed[],
  afterId: string,
  withinAfter: readonly string[],
): ReadingPosition {
  const ids = sections.map(({ id }) => id);
  const resolve = hashResolver([
    ...sections,
    ...[afterId, ...withinAfter].map((id) => ({ id, heading: null })),
  ]);
  const current = createValue<string | null>(null);
  const progress = createValue(0);
  const stretch = createValue<Stretch | null>(null);
  const layout = createValue<TextLayout | null>(null);
  const astray = createValue<Astray | null>(null);
  let bar = 0;
  let arrival: Arrival | null = null;
  let stopLanding = () => {};
  let corrected: Astray | null = null;

  const move = (span: { top: number; height: number }) => {
    const measured = layout.get();
    if (!measured) return;
    const viewport: Viewport = { ...span, bar };
    const [now, next] = [stretch.get(), stretchOf(measured, viewport)];
    if (now?.from !== next?.from || now?.to !== next?.to) stretch.set(next);
    progress.set(progressAt(measured, viewport));
    current.set(sectionAt(measured, viewport, arrival) ?? null);
  };

  const measure = () => {
    bar = heightWhileSticky(element('.masthead'));
    layout.set(measureText(ids, afterId));
    move(windowSpan());
  };

  const arrive = (hash: string, toScroll: boolean) => {
    stopLanding();
    arrival = null;
    if (hash === '') return;
    const resolution = resolve(hash);
    if (resolution.kind === 'none') {
      astray.set(resolution);
      scrollToTop();
      return;
    }
    const { id } = resolution;
    if (resolution.kind !== 'exact') {
      // The notice, if there is to be one, outlasts the arrival that this sets off.
      corrected = resolution.kind === 'near' ? resolution : null;
      replaceHash(sectionHash(id));
      return;
    }
    astray.set(corrected);
    corrected = null;
    const target = document.getElementById(id);
    if (!target) return;
    const land = () => {
      scrollTo(target);
      arrival = { id: ids.includes(id) ? id : afterId, top: windowSpan().top };
      move(windowSpan());
    };
    // Where the browser has gone itself and the page is not there, the reader has moved on.
    if (!toScroll && !hasLandedAt(target)) return;
    land();
    stopLanding = untilTouched(land);
  };

  const follow = () => {
    const stops = [watchSize(document.body, measure), watchWindow(move), watchHash(arrive)];
    return () => {
      for (const stop of [...stops, stopLanding]) stop();
    };
  };

  return { current, progress, stretch, layout, astray, follow };
}

/** The text begins with the description, and so does the first section. */
function measureText(ids: readonly string[], afterId: string): TextLayout {
  const start = spanOf(element('.description')).top;
  const { bottom: end } = spanOf(element('.article-body'));
  const after = spanOf(element(`#${afterId}`)).top;
  const tops = ids.map((id, index) => ({
    id,
    top: index === 0 ? start : spanOf(element(`#${id}`)).top,
  }));
  return {
    start,
    end,
    sections: tops,
    after: after >= end ? { id: afterId, top: after } : null,
    page: document.documentElement.scrollHeight,
  };
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
