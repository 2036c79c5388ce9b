import { ticksOf } from '../../article/reading/position.ts';
import { HOOKS } from '../hooks.ts';
import type { ReadingPosition } from './readingPosition.ts';

/** With more ticks than this, the ticks on a narrow phone would form a line. */
const MAX_TICKS = 40;

/**
 * Moves the bar at the top, and draws a tick where each section begins. It is one style write for
 * each look at the window: a scroll timeline (CSS) has the styles computed again in every frame,
 * which cost a third of a scroll (measured in Chromium). A text that does not scroll has no bar.
 */
export function watchProgress({ progress, layout, scrollRange }: ReadingPosition): () => void {
  const bar = document.querySelector<HTMLElement>(HOOKS.progress);
  if (!bar) return () => {};
  const write = () => {
    bar.style.transform = `scaleX(${scrollRange.get() ? progress.get() : 0})`;
  };
  const draw = () => {
    const measured = layout.get();
    if (measured && measured.sections.length <= MAX_TICKS) drawTicks(bar, ticksOf(measured));
  };
  const stops = [progress.subscribe(write), scrollRange.subscribe(write), layout.subscribe(draw)];
  return () => {
    for (const stop of stops) stop();
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
