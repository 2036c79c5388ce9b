/** Scrolling and layout as streams. All lengths are CSS pixels from the top of the page. */

/** What the window shows of the page. */
export type WindowSpan = { top: number; height: number };

/**
 * Tells what the window shows, at most once a frame while it scrolls or changes size. Both events
 * fire on the window; a listener on the document would never hear a resize.
 */
export function watchWindow(onMove: (span: WindowSpan) => void): () => void {
  let frame = 0;
  const report = () => {
    frame = 0;
    onMove(windowSpan());
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(report);
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule);
  return () => {
    removeEventListener('scroll', schedule);
    removeEventListener('resize', schedule);
    cancelAnimationFrame(frame);
  };
}

/** What the window shows at this moment. */
export function windowSpan(): WindowSpan {
  return { top: window.scrollY, height: window.innerHeight };
}

/** Tells when an element has another size: its first layout, fonts, pictures, a turned phone. */
export function watchSize(element: Element, onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Where an element begins and ends on the page. */
export function spanOf(element: Element): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + window.scrollY, bottom: bottom + window.scrollY };
}

/** How much of the window an element covers while it sticks to the top; 0 where it scrolls away. */
export function heightWhileSticky(element: Element): number {
  return getComputedStyle(element).position === 'sticky' ? element.clientHeight : 0;
}
