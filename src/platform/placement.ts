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
  const { top: holder } = holderOf(box);
  const lowest = innerHeight - box.offsetHeight - GAP;
  box.style.setProperty('--y', `${Math.max(BELOW_BAR, Math.min(top, lowest)) - holder}px`);
}

/**
 * Places a box above the first line of a selection, or below its last where a bar covers that place;
 * as a whole in the window (the lengths go into `--x` and `--y`, from the corner of what holds it). A
 * box that its styles fix stays where they say.
 */
export function placeAbove(box: HTMLElement, selected: Range): void {
  const { top, bottom } = selected.getBoundingClientRect();
  const { left = 0 } = selected.getClientRects()[0] ?? {};
  const { offsetWidth, offsetHeight } = box;
  const holder = holderOf(box);
  const above = top - offsetHeight - GAP / 2;
  const y = above < GAP * 4 ? bottom + GAP / 2 : above;
  const within = (place: number, room: number) => Math.max(GAP, Math.min(place, room - GAP));
  const { clientWidth } = document.documentElement;
  box.style.setProperty('--x', `${within(left, clientWidth - offsetWidth) - holder.left}px`);
  box.style.setProperty('--y', `${within(y, innerHeight - offsetHeight) - holder.top}px`);
}

/** The corner from which a positioned box is measured, in the window. */
function holderOf(box: HTMLElement): { left: number; top: number } {
  return box.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
}
