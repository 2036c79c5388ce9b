import { languageOf, titleOf } from './pageHtml.ts';
import type { KeptPage } from './keptPages.ts';

/** The part of the page that lists what is there (OfflinePage.static.tsx). */
const LIST = /<ul[^>]* data-hook="kept"[^>]*>.*?<\/ul>/s;
const PART = /<section[^>]* data-hook="kept-part".*?<\/section>/s;

/**
 * The page that says that there is no connection, with the pages that can be read without one.
 * @param html as it is prerendered, with an empty list
 * @param kept the pages to list; of those with one title the first
 */
export function offlinePage(html: string, kept: readonly KeptPage[]): string {
  const byTitle = new Map(kept.map((page) => [titleOf(page.html), page] as const).toReversed());
  const entries = kept
    .filter((page) => byTitle.get(titleOf(page.html)) === page)
    .map(
      (page) =>
        `<li${languageOf(page.html)}><a href="${pathOf(page)}">${titleOf(page.html)}</a></li>`,
    );
  if (entries.length === 0) return html.replace(PART, '');
  return html.replace(LIST, (list) => list.replace('</ul>', `${entries.join('')}</ul>`));
}

function pathOf({ url }: KeptPage): string {
  return new URL(url).pathname;
}
