/** Space that is left around what is placed, in CSS pixels. */
const GAP = 16;

/**
 * Places a box beside what it belongs to. In a column of its own it goes to the same height, as a
 * whole in the window (the length goes into `--y`, from the top of what holds it). As a sheet at the
 * foot it stays there, and the page moves so far that the sheet does not cover what it belongs to.
 */
export function placeBeside(box: HTMLElement, subject: Element): void {
  const { top, bottom } = subject.getBoundingClientRect();
  if (getComputedStyle(box).position === 'fixed') {
    const covered = bottom + GAP - box.getBoundingClientRect().top;
    const room = top - GAP * 5;
    if (covered > 0) scrollBy({ top: Math.max(0, Math.min(covered, room)), behavior: 'instant' });
    return;
  }
  const holder = box.offsetParent?.getBoundingClientRect().top ?? 0;
  const lowest = innerHeight - box.offsetHeight - GAP;
  box.style.setProperty('--y', `${Math.max(GAP * 5, Math.min(top, lowest)) - holder}px`);
}
