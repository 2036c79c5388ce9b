import { ticksOf } from '../../article/reading/position.ts';
import { minutesLeftAt } from '../../article/reading/readingTime.ts';
import { HOOKS } from '../hooks.ts';
import type { Words } from '../words/de.ts';
import type { ReadingPosition } from './readingPosition.ts';

/**
 * Writes the reading time left beside the list of sections and into the dock. It is the time of the
 * whole article, as prerendered, before the place is known and while the window shows all of it.
 * In the dock it is the second span (Dock.static.tsx).
 * @param seconds to read each section, in order
 * @returns stops it
 */
export function watchRemaining(
  { progress, scrollRange, layout }: Pick<ReadingPosition, 'progress' | 'scrollRange' | 'layout'>,
  seconds: readonly number[],
  t: Pick<Words, 'finished' | 'minutesLeft'>,
): () => void {
  const elements = [
    ...document.querySelectorAll(HOOKS.remaining),
    document.querySelector(HOOKS.here)?.children[1],
  ];
  const whole = elements[0]?.textContent ?? '';
  let written = whole;
  const words = () => {
    const measured = layout.get();
    if (!measured || !scrollRange.get()) return whole;
    if (progress.get() === 1) return t.finished;
    return t.minutesLeft(minutesLeftAt(seconds, ticksOf(measured), progress.get()));
  };
  const write = () => {
    const next = words();
    // A translator may have rewritten the same words.
    if (next !== written) for (const element of elements) if (element) element.textContent = next;
    written = next;
  };
  const stops = [progress, scrollRange, layout].map((store) => store.subscribe(write));
  return () => stops.forEach((stop) => stop());
}
