/** Free space around a box, in CSS pixels. */
const GAP = 16;
/** The least distance of a box from the top, in CSS pixels. It keeps clear of the bar. */
const BELOW_BAR = 5 * GAP;

/**
 * Places a box beside a part of the text, without moving the page. In a column it stands at the
 * same height, as a whole in the window; `--y` is its distance from the top of its holder. As a
 * sheet it lies at the foot of the window. If it would cover the part there and the top has more
 * room, `data-side="top"` puts it at the top. `--room` is how high it may be there without covering
 * the part.
 * @param part the part of the text, which stays in sight
 */
export function placeBeside(box: HTMLElement, part: Element): void {
  box.removeAttribute('data-side');
  box.style.removeProperty('--room');
  const { top, bottom } = part.getBoundingClientRect();
  if (getComputedStyle(box).position === 'fixed') {
    const { top: edge, bottom: foot } = box.getBoundingClientRect();
    let room = foot - bottom;
    if (edge < bottom + GAP) {
      box.dataset['side'] = 'top';
      const above = top - box.getBoundingClientRect().top;
      if (above > room) room = above;
      else box.removeAttribute('data-side');
    }
    box.style.setProperty('--room', `${room - GAP}px`);
    return;
  }
  const { top: holder } = holderOf(box);
  const lowest = innerHeight - box.offsetHeight - GAP;
  box.style.setProperty('--y', `${Math.max(BELOW_BAR, Math.min(top, lowest)) - holder}px`);
}

/**
 * Places a box above the first line of a selection, or below its last line if a bar covers the
 * place above. The box stands as a whole in the window. `--x` and `--y` are its distances from the
 * corner of its holder; styles that fix the box need not use them.
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
