import { VIEW_KEY } from '../../platform/storageKeys.ts';
import { DEMAND_STYLES } from '../addDemandStyles.ts';

/**
 * Script for the page's head, which runs before anything is painted. A reader who has chosen a view
 * finds it in the first frame. It has to stand after the link of the demand styles, which it looks
 * up.
 */
export function earlyView(): string {
  const values = [VIEW_KEY, DEMAND_STYLES].map((it) => JSON.stringify(it));
  return `(${String(showEarlyView)})(${values.join()});`;
}

/**
 * The script itself, as it stands here in the page. Styles match only values that they know. So
 * unknown values have no effect and need no check.
 */
function showEarlyView(key: string, demandStyles: string): void {
  try {
    const view = localStorage.getItem(key);
    if (!view) return;
    document.documentElement.dataset['view'] = view;
    // The page waits for a link that stands in its head. The reader has the file in the cache.
    const { href } = document.querySelector<HTMLLinkElement>(demandStyles)!;
    document.write(`<link rel="stylesheet" href="${href}">`);
  } catch {
    // Denied, or Trusted Types forbid it. Then the styles come later, by watchView.ts.
  }
}
