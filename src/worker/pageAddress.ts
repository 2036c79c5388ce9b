/** The spelling of addresses under which pages are kept. */

/** The last part of the address that opens with attribution on (links/address.ts). */
const ATTRIBUTION = 'wer-sagt-das';

/** The address of a page without what does not change it: hash, query and `index.html`. */
export function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

/**
 * Where a share page leads, if it is one: to its section in the article above it.
 * `/artikel/abschnitt/` leads to `/artikel/#abschnitt`.
 * @param base path of the site on its host
 */
export function sharedPlace(url: string, base: string): { article: string; hash: string } | null {
  const { origin, pathname } = new URL(url);
  const [slug, section, ...more] = pathname.slice(base.length).split('/').filter(Boolean);
  if (slug === undefined || section === undefined || more.length > 0) return null;
  // The browser keeps the hash of an address that leads on to one without.
  const hash = section === ATTRIBUTION ? '' : `#${section}`;
  return { article: `${origin}${base}${slug}/`, hash };
}
