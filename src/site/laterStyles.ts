import { createHash } from 'node:crypto';

/** With these layers begins what the first window can do without (styles/lesart.css). */
const FIRST_LATER = '@layer later';

/** This layer, before those, has the styles of the pages that hold no article. */
const FIRST_OF_SITE = '@layer site{';

/**
 * Cuts the styles in three: those of the first window, those that come after it, and those of pages
 * that hold no article.
 * @param css as the build has minified it, in the order of its imports
 * @throws Error when one of the three is missing
 */
export function splitStyles(css: string): { first: string; later: string; site: string } {
  const [site, later] = [FIRST_OF_SITE, FIRST_LATER].map((layer) => {
    const at = css.indexOf(layer);
    if (at === -1) throw new Error(`The styles have no "${layer}".`);
    return at;
  });
  return { first: css.slice(0, site), site: css.slice(site, later), later: css.slice(later) };
}

/** Styles as a file of the site, whose name changes with its content. */
export function styleFile(name: string, content: string): { path: string; content: string } {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { path: `assets/${name}-${hash}.css`, content };
}

/**
 * The links that fetch these styles. No browser waits with the page for styles that are for paper
 * only; once they are there, the script says that they are for all. Without scripts the page waits.
 * @param later address of the styles that come later; null where all are inline
 * @param scriptless address of all that a page without scripts lacks
 */
export function laterLinks(later: string | null, scriptless: string): string {
  const link = (address: string) => `<link rel="stylesheet" href="${address}"`;
  const first = later === null ? '' : `${link(later)} media="print">`;
  return `${first}<noscript>${link(scriptless)}></noscript>`;
}
