/** Where the reader is: arithmetic over positions in CSS pixels, measured from the page's top. */

/** The article's text on the page, and what follows it. */
export type TextLayout = {
  start: number;
  end: number;
  sections: readonly { id: string; top: number }[];
  /** What comes below the text and has an entry too; null where it stands beside the text. */
  after: { id: string; top: number } | null;
  /** Height of the whole page. */
  page: number;
};

/** What the window shows: its top edge on the page, its height, and how much of it a bar covers. */
export type Viewport = { top: number; height: number; bar: number };

/** Where a link led: the entry, and the top edge of the window once it had landed. */
export type Arrival = { id: string; top: number };

/**
 * A section is current once its heading is above this share of the window's height, measured from
 * the top.
 */
const LINE = 0.3;

/** An arrival ends when the reader has moved by this share of the window's height. */
const MOVED_ON = 1 / 3;

/** Every section is current for as many pixels of scroll at least: half a line of text. */
const LEAST_TURN = 12;

/** Top edges of the window at which none of the text is read, and all of it. */
export type ScrollRange = { from: number; to: number };

/**
 * Where the reader advances through the text, in proportion to the scroll: from its first line
 * below the bar to its end in the window. Null where the text fits the window.
 */
export function scrollRangeOf(
  { start, end }: TextLayout,
  { height, bar }: Omit<Viewport, 'top'>,
): ScrollRange | null {
  const range = { from: start - bar, to: topAtEnd(end, height) };
  return range.to > range.from ? range : null;
}

/** Top edge of the window from which all of the text is read: its end is in the window. */
function topAtEnd(end: number, height: number): number {
  return end - height;
}

/**
 * How much of the text is read: 0 while its first line is below the bar, 1 once its end is in the
 * window. At 1 the list and the dock say that it is read (watchRemaining.ts), and the kept place is
 * forgotten (keepVisit.ts).
 */
export function progressAt(layout: TextLayout, viewport: Viewport): number {
  const range = scrollRangeOf(layout, viewport);
  const { top, height } = viewport;
  if (!range) return top >= topAtEnd(layout.end, height) ? 1 : 0;
  return Math.min(1, Math.max(0, (top - range.from) / (range.to - range.from)));
}

/** Where each section begins, as a part of the text between 0 and 1: the ticks of the bar. */
export function ticksOf({ start, end, sections }: TextLayout): number[] {
  return sections.map(({ top }) => Math.min(1, Math.max(0, (top - start) / (end - start))));
}

/**
 * The entry being read.
 * @param arrival where the last followed link led; it counts while it holds
 * @returns the id of a section or of what comes after, never none: above the first heading it is
 *   the first section
 */
export function entryAt(
  layout: TextLayout,
  viewport: Viewport,
  arrival: Arrival | null,
): string | undefined {
  if (arrival && arrivalHolds(layout, viewport, arrival)) return arrival.id;
  const entries = entriesOf(layout);
  const turns = turnsOf(layout, viewport.height);
  return entries[turns.findLastIndex((from) => viewport.top > from)]?.id ?? entries[0]?.id;
}

/**
 * Whether an arrival still counts: until the reader has moved a third of the window, or the heading
 * has left the window. Once it does not, the caller forgets it.
 */
export function arrivalHolds(
  layout: TextLayout,
  { top, height }: Viewport,
  arrival: Arrival,
): boolean {
  const target = entriesOf(layout).find(({ id }) => id === arrival.id);
  const isInSight = (edge: number) => target && target.top >= edge && target.top < edge + height;
  // A link to a statement may have landed far below the heading.
  const hasLeft = isInSight(arrival.top) && !isInSight(top);
  return Math.abs(top - arrival.top) < height * MOVED_ON && !hasLeft;
}

function entriesOf({ sections, after }: TextLayout) {
  return after ? [...sections, after] : sections;
}

/**
 * Top edges of the window from which each entry is current. Headings too low on the page to get to
 * the line share the rest of the scroll, and none is current before it is in the window.
 */
function turnsOf(layout: TextLayout, height: number): readonly number[] {
  // They are asked for at every look at a scrolling window. Only a new layout changes them.
  const known = turnsByLayout.get(layout);
  if (known?.height === height) return known.turns;
  const turns = computedTurns(layout, height);
  turnsByLayout.set(layout, { height, turns });
  return turns;
}

const turnsByLayout = new WeakMap<TextLayout, { height: number; turns: readonly number[] }>();

function computedTurns(layout: TextLayout, height: number): number[] {
  const tops = entriesOf(layout).map(({ top }) => top);
  const count = tops.length;
  const end = Math.max(0, layout.page - height);
  const turns = tops.map((top, index) => (index === 0 ? 0 : top - LINE * height));

  const low = turns.findIndex((turn) => turn > end);
  if (low > 0) {
    const from = Math.max(turns[low - 1] ?? 0, (tops[low] ?? 0) - height);
    const step = (end - from) / (count - low + 1);
    for (let index = low; index < count; index++)
      turns[index] = Math.max(from + step * (index - low + 1), (tops[index] ?? 0) - height);
  }

  const least = Math.min(LEAST_TURN, end / count);
  for (let index = 1; index < count; index++)
    turns[index] = Math.max(turns[index] ?? 0, (turns[index - 1] ?? 0) + least);
  for (let index = count - 1; index > 0; index--)
    turns[index] = Math.min(turns[index] ?? 0, (turns[index + 1] ?? end) - least);
  return turns;
}
