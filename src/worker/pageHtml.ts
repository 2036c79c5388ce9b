/**
 * What the worker reads in the HTML of a page. It is written by site/documentHtml.ts, and for share
 * pages by site/sharePage.ts.
 */

/**
 * Whether a text is a page of a site like this one, and all of it. A captive portal answers with a
 * page of its own, and a connection may end in the middle.
 */
export function isWholePage(html: string): boolean {
  return html.includes(SITE_NAME) && /<\/html>\s*$/.test(html);
}

/** Whether a text is of another site. Even half a page of this one has its name. */
export function isOtherSite(html: string): boolean {
  return html !== '' && !html.includes(SITE_NAME);
}

const SITE_NAME = 'property="og:site_name" content="Lesart"';

/** Whether a page holds more than a way to another page, as share pages do. */
export function isWorthKeeping(html: string): boolean {
  return html.includes('<div id="root">');
}

/**
 * The files that a page names: scripts, styles, fonts, data, pictures. Their names hold a hash of
 * their content, so a page and these files are one version of it.
 * @param base path of the site on its host
 * @returns paths on the host, each once
 */
export function filesNamedIn(html: string, base: string): string[] {
  const names = html.matchAll(/["'`(]([^"'`()\s<>]*\/assets\/[^"'`()\s<>]+)/g);
  const paths = new Set([...names].map(([, name = '']) => name));
  return [...paths].filter((path) => path.startsWith(`${base}assets/`));
}

/** Whether a file is a picture. A page is whole without its pictures. */
export function isPicture(path: string): boolean {
  return /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(path);
}

/**
 * The edition of the article in a page: the address of its data, which changes with the article and
 * with nothing else. Null for a page that holds none.
 */
export function editionOf(html: string): string | null {
  return /href="([^"]+)" data-article=/.exec(html)?.[1] ?? null;
}

/** The title of a page, as HTML, without the name of the site. */
export function titleOf(html: string): string {
  return (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ – Lesart$/, '');
}

/** The language of a page and its direction, as attributes. */
export function languageOf(html: string): string {
  return /<html( lang="[\w-]+"(?: dir="rtl")?)/.exec(html)?.[1] ?? '';
}
