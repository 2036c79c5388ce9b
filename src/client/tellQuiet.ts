import { QUIET_EVENT } from '../article/links/pageIds.ts';

/**
 * Tells the page that its scripts want nothing more from the network. The fonts' script, which
 * stands in the head (site/fontScript.ts), then fetches what is for the next page.
 */
export function tellQuiet(): void {
  dispatchEvent(new Event(QUIET_EVENT));
}
