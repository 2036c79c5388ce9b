import { ATTRIBUTION_SWITCH_ID } from '../article/links/pageIds.ts';

/** The name of an article, and nothing behind it but the end of a sentence. */
const NAME = /^([a-z\d]+(?:-[a-z\d]+)*)(?=$|[\p{Pe}\p{Pi}\p{Pf}\p{Po}])/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Goes from an address that no page has to the article it names: a share page of a section that has
 * gone, a mangled name of one, or an address in capitals or with `).` behind it. A section's name
 * becomes the hash, and the article's page resolves it. Does nothing if there is no such article.
 * @param base path of the site on its host, with slashes at both ends
 */
export async function forwardToArticle(base: string): Promise<void> {
  const [slug = '', section, ...more] = location.pathname
    .slice(base.length)
    .split('/')
    .filter((part) => LETTER.test(decoded(part)));
  const name = NAME.exec(decoded(slug).toLowerCase())?.[1];
  if (!name || more.length > 0 || slug === `${name}.html`) return;
  const article = `${base}${name}/`;
  if (section === undefined && location.pathname === article) return;
  const answer = await fetch(article, { method: 'HEAD' }).catch(() => null);
  if (answer?.ok) location.replace(article + placeIn(section));
}

/** What follows an article's address: its attribution, a section, or the hash as it is. */
function placeIn(section: string | undefined): string {
  if (section === undefined) return location.hash;
  const isAttribution = section.toLowerCase().startsWith(ATTRIBUTION_SWITCH_ID);
  return isAttribution ? `${ATTRIBUTION_SWITCH_ID}/${location.hash}` : `#${section}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
