/**
 * Lets an element grow in width with the scroll of the page, from nothing to its full width, in
 * every frame and off the main thread. It does so on touch screens only: with a mouse wheel a
 * timeline costs the main thread more than a few writes (measured in Chromium).
 * @param from scroll position at which it begins; at `to` it has its full width
 * @returns stops it; null without a touch screen or without scroll timelines (CSS Scroll-driven
 *   Animations): then the caller moves the element
 */
export function growWithScroll(element: Element, from: number, to: number): (() => void) | null {
  try {
    if (!('ScrollTimeline' in window) || !matchMedia('(pointer: coarse)').matches) return null;
    const animation = element.animate(
      { transform: ['scaleX(0)', 'scaleX(1)'] },
      {
        fill: 'both',
        timeline: new ScrollTimeline({ source: document.documentElement }),
        rangeStart: `${from}px`,
        rangeEnd: `${to}px`,
      },
    );
    return () => animation.cancel();
  } catch {
    // Some browsers have only half of timelines, media queries or animations.
    return null;
  }
}
