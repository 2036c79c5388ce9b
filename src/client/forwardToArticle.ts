/** How the name of an article in an address begins, before what a sentence has appended to it. */
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*/;

/**
 * Goes from an address that no page has to the article it begins with: a share page of a section
 * that has gone, a mangled name of one, or an address in capitals or with `).` behind it. A
 * section's name becomes the hash, and the article's page resolves it. Does nothing if there is no
 * such article.
 * @param base path of the site on its host, with slashes at both ends
 */
export async function forwardToArticle(base: string): Promise<void> {
  const [slug, section, ...more] = location.pathname.slice(base.length).split('/').filter(Boolean);
  const name = NAME.exec(slug?.toLowerCase() ?? '')?.[0];
  if (!name || more.length > 0 || (name === slug && section === undefined)) return;
  const article = `${base}${name}/`;
  const answer = await fetch(article, { method: 'HEAD' }).catch(() => null);
  if (answer?.ok) location.replace(section === undefined ? article : `${article}#${section}`);
}
