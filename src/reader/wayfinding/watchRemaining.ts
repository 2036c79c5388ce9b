import { ticksOf } from '../../article/reading/position.ts';
import { minutesLeftAt } from '../../article/reading/readingTime.ts';
import { HOOKS } from '../hooks.ts';
import type { Words } from '../words/de.ts';
import type { ReadingPosition } from './readingPosition.ts';

/**
 * Writes the reading time left below the list of sections. It is the time of the whole article, as
 * prerendered, before the place is known and while the window shows the whole text.
 * @param seconds to read each section, in order
 */
export function watchRemaining(
  { progress, scrollRange, layout, current }: ReadingPosition,
  seconds: readonly number[],
  t: Pick<Words, 'finished' | 'minutesLeft'>,
): () => void {
  const element = document.querySelector(HOOKS.remaining);
  const whole = element?.textContent ?? '';
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
    if (element && next !== written) element.textContent = next;
    written = next;
  };
  const stops = [progress.subscribe(write), current.subscribe(write)];
  return () => stops.forEach((stop) => stop());
}
