/** Whether a press of a link opens a tab or a window or saves what it leads to, and this page stays. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}
