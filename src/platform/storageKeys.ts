/**
 * The keys under which the browser keeps texts for this site. What stands under a key is said where
 * it is written; docs/device.md lists all of it.
 */

/** Whether attribution is on. */
export const ATTRIBUTION_KEY = 'lesart.wer-sagt-das';

/** That the reader has seen what the colours mean. */
export const HINT_KEY = 'lesart.farben-erklaert';

/** How the reader wants to see the page. */
export const VIEW_KEY = 'lesart.view';

/** The places at which the reader stopped. */
export const PLACES_KEY = 'lesart.places';

/** What was read of articles, and how their words were. */
export const VISITS_KEY = 'lesart.visits';

/** The articles that the reader has saved. */
export const SAVED_KEY = 'lesart.saved';

/** That the reader wants keys. */
export const KEYS_KEY = 'lesart.keys';

/** The addresses of the fetched typefaces. A script of the head writes it (site/fontScript.ts). */
export const FONTS_KEY = 'lesart.fonts';

/** The scroll positions of this tab, for the session. */
export const SCROLL_KEY = 'lesart.scroll';

/** Any of the keys. What is kept on the device has a name for each (words/deView.ts). */
export type StorageKey =
  | typeof ATTRIBUTION_KEY
  | typeof HINT_KEY
  | typeof VIEW_KEY
  | typeof PLACES_KEY
  | typeof VISITS_KEY
  | typeof SAVED_KEY
  | typeof KEYS_KEY
  | typeof FONTS_KEY
  | typeof SCROLL_KEY;
