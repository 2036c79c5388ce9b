import { scrollAtOnce } from './scroll.ts';

/**
 * Distance between two points of the window at which an element is looked for, in CSS pixels.
 */
const STEP = 24;

/** How many such points there are. Together they reach over the space between two blocks. */
const STEPS = 6;

/**
 * A line of the text: the element that holds it, how far down in the element it is (0 to 1), and
 * how far below the bar the element begins, in CSS pixels, where it begins below the bar.
 */
export type Line = { element: Element; part: number; below: number };

/**
 * The line at the top of the window; null at the top of the page, which stays there by itself.
 * @param selector elements of which one holds the line
 * @param bar height of what covers the top of the window, in CSS pixels
 */
export function lineAtTop(selector: string, bar: number): Line | null {
  const element = window.scrollY > 0 ? elementAt(bar, selector) : null;
  if (!element) return null;
  const box = element.getBoundingClientRect();
  return {
    element,
    part: Math.max(0, (bar - box.top) / (box.height || 1)),
    below: Math.max(0, box.top - bar),
  };
}

/** Scrolls a line to the top of the window again, after the text was broken into lines anew. */
export function putLineAtTop({ element, part, below }: Line, bar: number): void {
  if (!element.isConnected) return;
  const box = element.getBoundingClientRect();
  const moved = box.top + part * box.height - bar - below;
  if (Math.abs(moved) > 1) scrollAtOnce(moved);
}

/** The line at which somebody reads, kept while the text is broken into lines anew. */
type ReadingLine = {
  /** Notes what is at the top of the window. To be called whenever the window has come to rest. */
  note: () => void;
  /** Ends the watch of the window's width. */
  stop: () => void;
};

/**
 * Keeps the line at the top of the window when the window's width changes: the reader turns a
 * phone, resizes the window, or zooms in. Some browsers keep it by themselves, within some lines.
 * Then little is left to move.
 * @param selector elements of which one is kept at its place
 * @param bar height of what covers the top of the window, in CSS pixels
 */
export function keepLine(selector: string, bar: () => number): ReadingLine {
  let width = window.innerWidth;
  let line: Line | null = null;

  const note = () => {
    if (window.innerWidth === width) line = lineAtTop(selector, bar());
  };

  const onResize = () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    if (line) putLineAtTop(line, bar());
  };

  note();
  addEventListener('resize', onResize);
  return { note, stop: () => removeEventListener('resize', onResize) };
}

/** The first element below a height of the window that a selector names. */
function elementAt(top: number, selector: string): Element | null {
  for (let step = 0; step < STEPS; step += 1) {
    const found = document
      .elementFromPoint(window.innerWidth / 2, top + 8 + step * STEP)
      ?.closest(selector);
    if (found) return found;
  }
  return null;
}
