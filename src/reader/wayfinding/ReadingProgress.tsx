import { useEffect, useRef, useState } from 'react';
import { ticksOf, type ScrollRange, type TextLayout } from '../../article/reading/position.ts';
import { growWithScroll } from '../../platform/growWithScroll.ts';
import type { Store } from '../../platform/store.ts';

/** With more ticks than this, the ticks on a narrow phone would form a line. */
const MAX_TICKS = 40;

/**
 * The bar at the top, with a tick where each section begins. It is decoration: the navigation has
 * the words for it. It follows the scroll by a scroll timeline, or by style writes in browsers
 * without. React renders it when the layout changes, never while the reader scrolls.
 */
export function ReadingProgress(props: {
  progress: Store<number>;
  scrollRange: Store<ScrollRange | null>;
  layout: Store<TextLayout | null>;
}) {
  const { progress, scrollRange, layout } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [ticks, setTicks] = useState<readonly number[]>([]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    const write = () => {
      if (bar.current && !stop) bar.current.style.transform = `scaleX(${progress.get()})`;
    };
    const follow = () => {
      stop?.();
      const on = scrollRange.get();
      stop = bar.current && on ? growWithScroll(bar.current, on.from, on.to) : null;
      write();
    };
    follow();
    const stops = [scrollRange.subscribe(follow), progress.subscribe(write)];
    return () => {
      for (const end of stops) end();
      stop?.();
    };
  }, [progress, scrollRange]);
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
        <div
          key={index}
          className="reading-progress-tick"
          style={{ insetInlineStart: `${tick * 100}%` }}
        />
      ))}
    </div>
  );
}
