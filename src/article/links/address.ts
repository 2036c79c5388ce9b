/**
 * How links are written; hashResolver.ts reads them. The worker, which imports no other module,
 * spells them again in worker/pageAddress.ts.
 */
import { ATTRIBUTION_SWITCH_ID, RESERVED_IDS } from './pageIds.ts';

/** The page for unknown addresses, below the site's base. Static hosts know it by this name. */
export const NOT_FOUND_PATH = '404.html';

/** Where an article is, below the site's base: `direkter-draht-zu-putin/`. */
export function articlePath(slug: string): string {
  return `${slug}/`;
}

/**
 * The share page of a section, below the site's base:
 * `direkter-draht-zu-putin/putins-bitte-an-musk/`.
 */
export function sharePath(slug: string, id: string): string {
  return `${slug}/${id}/`;
}

/** A section within its article: `#putins-bitte-an-musk`. Ids are ASCII, nothing needs escaping. */
export function idHash(id: string): string {
  return `#${id}`;
}

/** `top` needs no element: it is the top of the page (HTML, select the indicated part). */
const PLACES: ReadonlySet<string> = new Set(['', 'top', ...RESERVED_IDS]);

/** Whether a hash, without its `#`, names a place of the page itself, or nothing. */
export function isPlace(name: string): boolean {
  return PLACES.has(name);
}

/**
 * An article with attribution on, below the site's base: `direkter-draht-zu-putin/wer-sagt-das/`.
 */
export function attributionPath(slug: string): string {
  return `${slug}/${ATTRIBUTION_SWITCH_ID}/`;
}

/**
 * The hash of a passage within its section. The browser goes to the text and highlights it. If it
 * does not find the text, it goes to the section.
 * @param directive of textFragment.ts, or null for the section as a whole
 */
export function passageHash(id: string, directive: string | null): string {
  return directive === null ? idHash(id) : `${idHash(id)}:~:${directive}`;
}
