/**
 * Leads on from an address below an article that no page answers, such as a share page whose
 * section has gone or whose name was mangled: to the article, with that name as the hash, which is
 * then resolved like any other. Does nothing where there is no such article.
 * @param base path of the site on its host, with slashes at both ends
 */
export async function forwardToArticle(base: string): Promise<void> {
  const [slug, section, ...more] = location.pathname.slice(base.length).split('/').filter(Boolean);
  if (slug === undefined || section === undefined || more.length > 0) return;
  const article = `${base}${slug}/`;
  const answer = await fetch(article, { method: 'HEAD' }).catch(() => null);
  if (answer?.ok) location.replace(`${article}#${section}`);
}
