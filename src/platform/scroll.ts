/** Scrolling and layout as streams. All lengths are CSS pixels from the top of the page. */

/** What the window shows of the page. */
export type WindowSpan = { top: number; height: number };

/**
 * Time between two looks at a moving window. That is a sixth of the frames, enough for a thin bar.
 */
const LOOK_AGAIN_MS = 100;

/**
 * Tells what the window shows: at once when it begins to scroll, every few frames while it goes
 * on, once more when it has come to rest, and when it changes size. Both events fire on the
 * window; a listener on the document would never hear a resize.
 *
 * While the window scrolls, a timer looks at it. A listener would run in every frame, which costs
 * the main thread more than the work itself.
 * @param onRest told after the last move
 * @returns stops it
 */
export function watchWindow(
  onMove: (span: WindowSpan) => void,
  onRest: () => void = () => {},
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = windowSpan();

  const look = () => {
    // This reads the offset alone. Reading the height makes the browser check its layout.
    const { scrollY } = window;
    const moved = scrollY !== last.top;
    last = { ...last, top: scrollY };
    if (moved) onMove(last);
    if (moved) timer = setTimeout(look, LOOK_AGAIN_MS);
    else {
      addEventListener('scroll', onScroll, { passive: true });
      onRest();
    }
  };
  const onScroll = () => {
    removeEventListener('scroll', onScroll);
    look();
  };
  const onResize = () => {
    last = windowSpan();
    onMove(last);
  };

  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('resize', onResize);
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', onScroll);
    removeEventListener('resize', onResize);
  };
}

/** What the window shows at this moment. */
export function windowSpan(): WindowSpan {
  return { top: window.scrollY, height: window.innerHeight };
}

/**
 * Tells when the window's size changes: a phone is turned, a keyboard opens, the reader resizes the
 * window.
 * @returns stops it
 */
export function watchResize(onResize: () => void): () => void {
  addEventListener('resize', onResize);
  return () => removeEventListener('resize', onResize);
}

/**
 * Tells when the size of an element changes: by its first layout, by fonts or pictures, or when a
 * phone is turned.
 * @returns stops it
 */
export function watchSize(element: Element, onChange: () => void): () => void {
  try {
    const observer = new ResizeObserver(onChange);
    observer.observe(element);
    return () => observer.disconnect();
  } catch {
    return watchSizeByEvents(onChange);
  }
}

/** For browsers without ResizeObserver: tells at once, and whenever the size may have changed. */
function watchSizeByEvents(onChange: () => void): () => void {
  onChange();
  const types = ['load', 'resize', 'toggle'] as const;
  for (const type of types) addEventListener(type, onChange, true);
  return () => {
    for (const type of types) removeEventListener(type, onChange, true);
  };
}

/** Where an element begins and ends on the page. */
export function spanOf(element: Element): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + window.scrollY, bottom: bottom + window.scrollY };
}

/** Scrolls a list until an entry is in the middle of its box, if the entry is not in sight. */
export function scrollListTo(list: Element, entry: Element): void {
  if (list.scrollHeight <= list.clientHeight) return;
  const box = list.getBoundingClientRect();
  const { top, bottom, height } = entry.getBoundingClientRect();
  if (top >= box.top && bottom <= box.bottom) return;
  list.scrollTop += top - box.top - (box.height - height) / 2;
}

/** Whether the window shows anything of an element. */
export function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * Changes the page and keeps the topmost element of a kind at its place in the window, so that the
 * reader does not lose the line. Some browsers do so by themselves.
 * @param within the parts of the page in which it is sought
 */
export function keepInPlace(
  within: readonly Element[],
  selector: string,
  change: () => void,
): void {
  const anchor = within
    .flatMap((part) => [...part.querySelectorAll(selector)])
    .find((element) => element.getBoundingClientRect().bottom > HIDDEN_BY_BARS);
  const before = anchor?.getBoundingClientRect().top;
  change();
  if (anchor === undefined || before === undefined) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) scrollAtOnce(moved);
}

/** Scrolls by a number of CSS pixels, without animation. */
export function scrollAtOnce(by: number): void {
  try {
    scrollBy({ top: by, behavior: 'instant' });
  } catch {
    // Old browsers know no options, and some extensions remove the function.
    document.documentElement.scrollTop += by;
  }
}

/** More than the height of any bar at the top, in CSS pixels. */
const HIDDEN_BY_BARS = 60;

/** How much of a sticky element stays in the window, in CSS pixels; 0 if it scrolls away. */
export function heightWhileSticky(element: Element): number {
  const top = Number.parseFloat(getComputedStyle(element).top);
  return Math.max(0, element.clientHeight + top) || 0;
}
