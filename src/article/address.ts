/** How a link is spelled: the one file that knows. All addresses are relative to the site's base. */

/** Where an article is: `direkter-draht-zu-putin/`. */
export function articlePath(slug: string): string {
  return `${slug}/`;
}

/** A section within its article: `#putins-bitte-an-musk`. Ids are ASCII, so nothing needs escaping. */
export function sectionHash(id: string): string {
  return `#${id}`;
}

/**
 * The section that a hash names.
 * @param hash as in `location.hash`, with its `#`, or empty
 * @returns one of `ids`, or null; never throws, whatever the hash
 */
export function resolveHash(hash: string, ids: readonly string[]): string | null {
  const wanted = hash.slice(1);
  return ids.find((id) => id === wanted) ?? null;
}
