/**
 * Where the reader is: arithmetic over positions in CSS pixels, measured from the page's top.
 *
 * A reading line sinks from below the bar to the foot of the window while the reader advances from
 * the first line to the last. It moves through the text in proportion to the scroll, so progress
 * is the part of the text above the line, and a section is current from the moment its tick on
 * the bar is reached, however short it is and however low its heading stands.
 */

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

/** Scroll positions are fractions on dense screens, and browsers round them differently. */
const ROUNDING = 2;

/** Top edges of the window at which none of the text is read, and all of it. */
export type Stretch = { from: number; to: number };

/**
 * Where the reader advances through the text, in proportion to the scroll: from its first line below the
 * bar to its end in the window. Null where the text fits the window.
 */
export function stretchOf(
  { start, end }: TextLayout,
  { height, bar }: Omit<Viewport, 'top'>,
): Stretch | null {
  const stretch = { from: start - bar, to: end - height };
  return stretch.to > stretch.from ? stretch : null;
}

/** How much of the text is read: 0 while its first line is below the bar, 1 when its end is in. */
export function progressAt(layout: TextLayout, viewport: Viewport): number {
  const stretch = stretchOf(layout, viewport);
  const { top, height } = viewport;
  if (!stretch) return top >= layout.end - height ? 1 : 0;
  return Math.min(1, Math.max(0, (top - stretch.from) / (stretch.to - stretch.from)));
}

/** Where each section begins, as a part of the text between 0 and 1: the ticks of the bar. */
export function ticksOf({ start, end, sections }: TextLayout): number[] {
  return sections.map(({ top }) => Math.min(1, Math.max(0, (top - start) / (end - start))));
}

/**
 * The entry being read.
 * @param arrival where the last followed link led; it counts until the reader scrolls away
 * @returns the id of a section or of what comes after, never none: above the first heading it is
 *   the first section
 */
export function sectionAt(
  layout: TextLayout,
  viewport: Viewport,
  arrival: Arrival | null,
): string | undefined {
  if (arrival && Math.abs(arrival.top - viewport.top) <= ROUNDING) return arrival.id;
  if (layout.after && isPast(layout, viewport, layout.after.top)) return layout.after.id;
  const line = readingLine(layout, viewport);
  let current = layout.sections[0];
  for (const section of layout.sections) if (section.top <= line + ROUNDING) current = section;
  return current?.id;
}

function readingLine(layout: TextLayout, viewport: Viewport): number {
  if (!stretchOf(layout, viewport)) return viewport.top + viewport.bar;
  return layout.start + progressAt(layout, viewport) * (layout.end - layout.start);
}

function isPast(layout: TextLayout, viewport: Viewport, top: number): boolean {
  const foot = viewport.top + viewport.height;
  const inSight = top <= foot - viewport.height / 2 || foot >= layout.page - ROUNDING;
  return viewport.top > 0 && progressAt(layout, viewport) === 1 && inSight;
}
