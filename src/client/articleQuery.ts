import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../article/format/article.ts';
import { dataLink } from './prerenderedSlug.ts';

const TIME_LIMIT_MS = 10_000;

/**
 * The query that loads an article's data: three more tries, ten seconds each. It waits while the
 * browser is offline and goes on when it is back.
 */
export function articleQuery(slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => fetchArticle(slug, signal),
    retry: 3,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/**
 * Fetched, not imported: some browsers never try a failed import again.
 * @throws Error when the answer is none, late, or not this article (a host may answer a missing
 *   file with a page and status 200)
 */
async function fetchArticle(slug: string, signal: AbortSignal): Promise<Article> {
  const link = dataLink();
  if (link?.dataset['article'] !== slug) throw new Error(`This page has no data for "${slug}".`);
  // By hand: AbortSignal.any and .timeout are younger than many a browser, which reads all the same.
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, TIME_LIMIT_MS);
  signal.addEventListener('abort', end);
  try {
    const response = await fetch(link.href, { signal: ending.signal });
    if (!response.ok) throw new Error(`${link.href}: status ${response.status}`);
    const data: unknown = await response.json();
    if (!isArticle(data, slug)) throw new Error(`${link.href}: not the article "${slug}"`);
    return data;
  } finally {
    clearTimeout(timer);
  }
}

/** The build has checked every article whole; here it is only told from what is no article. */
function isArticle(data: unknown, slug: string): data is Article {
  const { slug: found, sections, sources } = Object(data) as Partial<Article>;
  return found === slug && Array.isArray(sections) && Array.isArray(sources);
}
