/**
 * Whether a press of a link opens a tab or a window, or saves the target, while this page stays.
 */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}
