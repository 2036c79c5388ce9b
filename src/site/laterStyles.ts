import { createHash } from 'node:crypto';

/** With these layers begins what the first window can do without (styles/lesart.css). */
const FIRST_LATER = '@layer later';

/**
 * Cuts the styles of the page in two: those of the first window, and those that come after it.
 * @param css as the build has minified it, in the order of its imports
 * @throws Error when there are none that come later
 */
export function splitStyles(css: string): { first: string; later: string } {
  const at = css.indexOf(FIRST_LATER);
  if (at === -1) throw new Error(`The styles have no "${FIRST_LATER}".`);
  return { first: css.slice(0, at), later: css.slice(at) };
}

/** The styles that come later, as a file of the site whose name changes with its content. */
export function laterFile(later: string): { path: string; content: string } {
  const hash = createHash('sha256').update(later).digest('base64url').slice(0, 8);
  return { path: `assets/later-${hash}.css`, content: later };
}

/**
 * The links that fetch these styles. No browser waits with the page for styles that are for paper
 * only; once they are there, the script says that they are for all. Without scripts the page waits.
 */
export function laterLinks(address: string): string {
  const link = `<link rel="stylesheet" href="${address}"`;
  return `${link} media="print"><noscript>${link}></noscript>`;
}
