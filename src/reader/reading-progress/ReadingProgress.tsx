import { useEffect, useRef, useState } from 'react';
import { ticksOf, type TextLayout } from '../../article/position.ts';
import type { Value } from '../../platform/value.ts';

/** Ticks closer than on a narrow phone they would be with more than this are a line, not marks. */
const MAX_TICKS = 40;

/**
 * The bar at the top, with a tick where each section begins. Decoration: the words for it stand in
 * the navigation. It is moved by one style write a frame; React renders it when the layout
 * changes, never while the reader scrolls.
 */
export function ReadingProgress(props: {
  progress: Value<number>;
  layout: Value<TextLayout | null>;
}) {
  const { progress, layout } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [ticks, setTicks] = useState<readonly number[]>([]);

  useEffect(
    () =>
      progress.subscribe(() => {
        if (bar.current) bar.current.style.transform = `scaleX(${progress.get()})`;
      }),
    [progress],
  );
  useEffect(
    () =>
      layout.subscribe(() => {
        const measured = layout.get();
        if (measured && measured.sections.length <= MAX_TICKS) setTicks(ticksOf(measured));
      }),
    [layout],
  );

  return (
    <div className="reading-progress" aria-hidden="true">
      <div ref={bar} className="reading-progress-bar" data-testid="reading-progress" />
      {ticks.map((tick, index) => (
        <div key={index} className="reading-progress-tick" style={{ left: `${tick * 100}%` }} />
      ))}
    </div>
  );
}
