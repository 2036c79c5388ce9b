/**
 * Script for the page's head. It notes where the window is first scrolled to. On a visit by a deep
 * link that is where the browser has landed (landing.ts reads it).
 */
export function earlyLanding(): string {
  return `(${String(noteFirstScroll)})();`;
}

/** The script itself, as it stands here in the page. */
function noteFirstScroll(): void {
  addEventListener(
    'scroll',
    () => {
      document.documentElement.dataset['landed'] = String(scrollY);
    },
    { once: true },
  );
}
