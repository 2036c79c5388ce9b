/**
 * The ids that the page uses besides those of the sections, and its one event. Scripts take them
 * from here. Styles and the worker spell them again: `#wer-sagt-das` in attribution.later.css and
 * forced-colors.css, `root` in index.html and worker/pageHtml.ts.
 */

/** The element that React hydrates; index.html names it as well. */
export const ROOT_ID = 'root';

/** The event by which the scripts tell the script of the head that they want nothing more. */
export const QUIET_EVENT = 'lesart:quiet';

/** The list of sections. */
export const SECTION_NAV_ID = 'abschnitte';

/** The panel of sources. */
export const SOURCE_PANEL_ID = 'quellen';

/** The switch of attribution, which is also the last step of the address that opens with it. */
export const ATTRIBUTION_SWITCH_ID = 'wer-sagt-das';

/** No section may have one of these. */
export const RESERVED_IDS: readonly string[] = [
  SOURCE_PANEL_ID,
  SECTION_NAV_ID,
  ROOT_ID,
  ATTRIBUTION_SWITCH_ID,
];

/** Folders of a site, built or served while it is made. No article may have one as its slug. */
export const RESERVED_SLUGS: readonly string[] = ['assets', 'src', 'public', 'node-modules'];

/** The beginning of the ids of sources on the page. No section's id begins like this. */
export const SOURCE_PREFIX = 'quelle-';

/** The id of a source's heading. */
export function sourceHeadingId(source: string): string {
  return SOURCE_PREFIX + source;
}

/** The beginning of the ids of statements on the page. No section's id has a low line. */
export const STATEMENT_PREFIX = 's_';

/**
 * The id of a statement, for links within the page. Nobody should share it: it counts the
 * statements, and an edit may change the count.
 * @param number place of the statement among all of the article, from 0
 */
export function statementId(number: number): string {
  return STATEMENT_PREFIX + number;
}
