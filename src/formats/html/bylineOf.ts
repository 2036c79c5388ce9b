import { singleSpaced } from '../singleSpaced.ts';

/** A longer line is no byline. In UTF-16 code units. */
const MAX_BYLINE = 100;

/** A date, and all that follows it in a byline. */
const DATE =
  /[\s|–—·,-]*((?:\d{4}-\d\d-\d\d|\b\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}|\b\p{L}{3,9}\.? \d{1,2},? \d{4}|\b\d{1,2} \p{L}{3,9} \d{4}).*)$/u;

/**
 * Who has written a text: as the page lists it, or else in the line that Readability takes out.
 * @returns the names without a date, which may stand behind them; both may be empty
 */
export function bylineOf(
  authors: readonly string[],
  line: string | null | undefined,
): { byline: string; date: string } {
  const all = singleSpaced(authors.length > 0 ? authors.join(', ') : (line ?? '')).trim();
  const [, date = ''] = DATE.exec(all) ?? [];
  const byline = all.replace(DATE, '').trim();
  return { byline: byline.length <= MAX_BYLINE ? byline : '', date };
}
