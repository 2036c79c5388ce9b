/**
 * Goes from an address below an article to the article, if no page has that address: a share page
 * of a section that has gone, or a mangled name. The name becomes the hash, and the article's page
 * resolves it. Does nothing if there is no such article.
 * @param base path of the site on its host, with slashes at both ends
 */
export async function forwardToArticle(base: string): Promise<void> {
  const [slug, section, ...more] = location.pathname.slice(base.length).split('/').filter(Boolean);
  if (slug === undefined || section === undefined || more.length > 0) return;
  const article = `${base}${slug}/`;
  const answer = await fetch(article, { method: 'HEAD' }).catch(() => null);
  if (answer?.ok) location.replace(`${article}#${section}`);
}
