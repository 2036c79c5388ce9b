import { ticksOf } from '../../article/reading/position.ts';
import { element } from '../../platform/element.ts';
import type { ReadingPosition } from './readingPosition.ts';

/** With more ticks than this, the ticks on a narrow phone would form a line. */
const MAX_TICKS = 40;

/**
 * Draws the bar at the top, moves it, and draws a tick where each section begins. It is decoration:
 * the list of sections has the words for it. It writes one style each time the window is looked at.
 * A CSS scroll timeline would compute styles in every frame; in Chromium that took a third of a
 * scroll's time. For a text that does not scroll it stays empty.
 * @returns stops it
 */
export function watchProgress({ progress, layout, scrollRange }: ReadingPosition): () => void {
  const bar = element('div', { class: 'reading-progress-bar' });
  const box = element('div', { class: 'reading-progress', 'aria-hidden': 'true' }, bar);
  // What React hydrates stays as it was prerendered.
  document.body.append(box);
  const write = () => {
    bar.style.transform = `scaleX(${scrollRange.get() ? progress.get() : 0})`;
  };
  const draw = () => {
    const measured = layout.get();
    if (measured && measured.sections.length <= MAX_TICKS)
      box.replaceChildren(bar, ...ticksOf(measured).map(tickAt));
  };
  const stops = [
    progress.subscribe(write),
    scrollRange.subscribe(write),
    layout.subscribe(draw),
    () => box.remove(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function tickAt(place: number): HTMLElement {
  const tick = element('div', { class: 'reading-progress-tick' });
  tick.style.insetInlineStart = `${place * 100}%`;
  return tick;
}
