const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps a landing true while the page settles: tells when late fonts, pictures or the browser's
 * own restoring of the scroll position may have moved it. Ends with the reader's first touch, for
 * to scroll back someone who has moved on is as bad as to have missed the place.
 * @returns ends it before
 */
export function untilTouched(onMayHaveMoved: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  for (const type of TOUCHES) addEventListener(type, end, { passive: true, once: true, signal });

  const later = () => {
    if (!signal.aborted) requestAnimationFrame(() => !signal.aborted && onMayHaveMoved());
  };
  if (document.readyState !== 'complete') addEventListener('load', later, { once: true, signal });
  void document.fonts.ready.then(later);
  const observer = new ResizeObserver(later);
  observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
  return end;
}

/** Scrolls to an element, below whatever covers the top. */
export function scrollTo(element: Element): void {
  element.scrollIntoView({ behavior: 'instant', block: 'start' });
}

/** Scrolls an element into the middle of the window. */
export function scrollToMiddle(element: Element): void {
  element.scrollIntoView({ behavior: 'instant', block: 'center' });
}

/** Marks an element as the place that a link has led to, while its animation runs. */
export function mark(element: Element): void {
  for (const marked of document.querySelectorAll('[data-marked]'))
    marked.removeAttribute('data-marked');
  element.setAttribute('data-marked', '');
  element.addEventListener('animationend', () => element.removeAttribute('data-marked'), {
    once: true,
  });
}

/** Scrolls to the top of the page. */
export function scrollToTop(): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Whether the window stands where a link to the element leads. */
export function hasLandedAt(element: Element): boolean {
  const { scrollX: left, scrollY: top } = window;
  scrollTo(element);
  const moved = Math.abs(window.scrollY - top);
  // Nothing of this is painted: it is undone within the same task.
  window.scrollTo({ left, top, behavior: 'instant' });
  return moved <= 2;
}
