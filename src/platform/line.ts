import { scrollAtOnce } from './scroll.ts';

/** How far apart the places are at which an element is sought, in CSS pixels. */
const STEP = 24;

/** How many such places there are: more than the space between two blocks of text. */
const STEPS = 6;

/** The line at which somebody reads, kept while the text is broken into lines anew. */
export type ReadingLine = {
  /** Notes what is at the top of the window. To be called whenever the window has come to rest. */
  note: () => void;
  /** Ends the watch of the window's width. */
  stop: () => void;
};

/**
 * Keeps the line at the top of the window where the window gets another width: a turned phone, a
 * window drawn wider, a page zoomed in. Some browsers keep it by themselves, within some lines.
 * Then little is left to move.
 * @param selector elements of which one is kept at its place
 * @param bar height of what covers the top of the window, in CSS pixels
 */
export function keepLine(selector: string, bar: () => number): ReadingLine {
  let width = window.innerWidth;
  let line: { element: Element; part: number } | null = null;

  const note = () => {
    if (window.innerWidth !== width) return;
    const top = bar();
    const element = window.scrollY > 0 ? elementAt(top, selector) : null;
    if (!element) {
      line = null;
      return;
    }
    const box = element.getBoundingClientRect();
    line = { element, part: Math.max(0, (top - box.top) / (box.height || 1)) };
  };

  const onResize = () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    if (!line?.element.isConnected) return;
    const box = line.element.getBoundingClientRect();
    const moved = box.top + line.part * box.height - bar();
    if (Math.abs(moved) > 1) scrollAtOnce(moved);
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
