/** Signs that the reader scrolls. */
const SCROLLS = ['wheel', 'touchmove'] as const;
const KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/**
 * Keeps an element in view, until the reader scrolls to somewhere else.
 * @returns `follow`, to be called for each element in turn, and `stop`, which ends it
 */
export function followInWindow() {
  let isFollowing = true;
  let last: HTMLElement | null = null;
  const onScroll = () => {
    isFollowing = false;
  };
  const onKey = ({ key, target }: KeyboardEvent) => {
    const isInField = target instanceof Element && target.closest('button, select, input') !== null;
    if (KEYS.has(key) && !isInField) onScroll();
  };
  for (const type of SCROLLS) addEventListener(type, onScroll, { passive: true });
  addEventListener('keydown', onKey);
  return {
    /**
     * @param isWished true if the reader has just asked for this sentence; then following begins
     *   again
     */
    follow: (element: HTMLElement, isWished: boolean) => {
      // Whoever has come back to where the voice is wants to follow it again.
      if (isWished || (last && isInView(last))) isFollowing = true;
      last = element;
      if (isFollowing && !isInView(element))
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    stop: () => {
      for (const type of SCROLLS) removeEventListener(type, onScroll);
      removeEventListener('keydown', onKey);
    },
  };
}

/** Whether an element is where one reads: below the bar at the top, above those at the foot. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > innerHeight * 0.1 && bottom < innerHeight * 0.75;
}
