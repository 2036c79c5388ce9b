import type { Draft } from '../draft.ts';
import { creditsOf } from '../creditLine.ts';
import { letters } from './letters.ts';
import type { PageFacts } from './pageFacts.ts';

/** A longer end of a title is no name of a site. In UTF-16 code units. */
const MAX_NAME = 40;

/**
 * Where a page is from. The source is whom its text names, or else its publisher, its author, its
 * host or the name at the end of its title. The credit line begins with the author.
 * @param labelled names in the line of the text that says where it is from
 * @param warnings is told unless the text itself names the source
 */
export function originOf(
  { publisher, address, titles }: PageFacts,
  labelled: readonly string[],
  byline: string,
  headline: string,
  warnings: string[],
): Pick<Draft, 'credits' | 'says'> {
  const author = byline.replace(/^(?:von|by)\s+/iu, '');
  const guesses: [string, string][] = [
    ['publisher', /^https?:/i.test(publisher) ? '' : publisher],
    ['author', author],
    ['host', address === undefined ? '' : new URL(address).hostname.replace(/^www\./, '')],
    ['title', siteIn(titles, headline)],
  ];
  const [what, name] = guesses.find(([, guess]) => guess !== '') ?? [];
  const names = what === 'author' ? creditsOf(author) : [name ?? ''];
  const credits = labelled.length > 0 ? [...labelled] : names.filter(Boolean);
  if (labelled.length === 0 && name !== undefined)
    warnings.push(`The text names no source; "${name}" is taken for it (${what} of the page).`);
  const others = credits.filter((credit) => !letters(byline).includes(letters(credit)));
  const credit = [byline, ...others].filter(Boolean).join(', ');
  return { credits, says: byline === '' ? {} : { credit } };
}

/** The name of a site that follows the headline in a title of the page; empty if there is none. */
function siteIn(titles: readonly string[], headline: string): string {
  for (const title of titles) {
    const rest = title.startsWith(headline) ? title.slice(headline.length) : '';
    const [, name = ''] = /^\s*[|–—·•»:-]\s*(.+)$/u.exec(rest) ?? [];
    const last = name.split(/\s[|–—·•»-]\s/u).at(-1) ?? '';
    if (last !== '' && last.length <= MAX_NAME) return last;
  }
  return '';
}
