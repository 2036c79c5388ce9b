import { ticksOf } from '../../article/reading/position.ts';
import { growWithScroll } from '../../platform/growWithScroll.ts';
import { HOOKS } from '../hooks.ts';
import type { ReadingPosition } from './readingPosition.ts';

/** With more ticks than this, the ticks on a narrow phone would form a line. */
const MAX_TICKS = 40;

/**
 * Moves the bar at the top, and draws a tick where each section begins. The bar follows the scroll
 * by a scroll timeline, or by style writes in browsers without.
 */
export function watchProgress({ progress, scrollRange, layout }: ReadingPosition): () => void {
  const bar = document.querySelector<HTMLElement>(HOOKS.progress);
  if (!bar) return () => {};
  let stop: (() => void) | null = null;
  const write = () => {
    if (!stop) bar.style.transform = `scaleX(${progress.get()})`;
  };
  const follow = () => {
    stop?.();
    const on = scrollRange.get();
    stop = on && growWithScroll(bar, on.from, on.to);
    write();
  };
  const draw = () => {
    const measured = layout.get();
    if (measured && measured.sections.length <= MAX_TICKS) drawTicks(bar, ticksOf(measured));
  };
  const stops = [scrollRange.subscribe(follow), progress.subscribe(write), layout.subscribe(draw)];
  return () => {
    for (const end of stops) end();
    stop?.();
  };
}

function drawTicks(bar: HTMLElement, places: readonly number[]): void {
  const ticks = places.map((place) => {
    const tick = document.createElement('div');
    tick.className = 'reading-progress-tick';
    tick.style.insetInlineStart = `${place * 100}%`;
    return tick;
  });
  bar.parentElement?.replaceChildren(bar, ...ticks);
}
