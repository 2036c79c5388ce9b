/** Space that is left around what is placed, in CSS pixels. */
const GAP = 16;
/** What is placed keeps clear of the bar at the top, in CSS pixels. */
const BELOW_BAR = 5 * GAP;

/**
 * Places a box beside what it belongs to, without moving the page. In a column of its own it goes to
 * the same height, as a whole in the window: `--y` has the length from the top of what holds it. As
 * a sheet it lies at the foot; `data-side="top"` says that it would cover there what it belongs to,
 * and has more room at the top.
 * @param part of what the box belongs to, which is to stay in sight
 */
export function placeBeside(box: HTMLElement, part: Element): void {
  box.removeAttribute('data-side');
  const { top, bottom } = part.getBoundingClientRect();
  if (getComputedStyle(box).position === 'fixed') {
    const covered = bottom + GAP - box.getBoundingClientRect().top;
    if (covered > 0 && top > innerHeight - bottom) box.dataset['side'] = 'top';
    return;
  }
  const holder = box.offsetParent?.getBoundingClientRect().top ?? 0;
  const lowest = innerHeight - box.offsetHeight - GAP;
  box.style.setProperty('--y', `${Math.max(BELOW_BAR, Math.min(top, lowest)) - holder}px`);
}
