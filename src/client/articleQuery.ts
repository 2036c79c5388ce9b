import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../article/format/article.ts';
import { dataLink } from './prerenderedArticle.ts';

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
 * Fetches the data. An import would not do: some browsers never repeat a failed import.
 * @throws Error if no answer comes, if it comes too late, or if it is not this article (a host may
 *   answer a missing file with a page and status 200)
 */
async function fetchArticle(slug: string, signal: AbortSignal): Promise<Article> {
  const link = dataLink();
  if (link?.dataset['article'] !== slug) throw new Error(`This page has no data for "${slug}".`);
  // AbortSignal.any and .timeout are younger than some browsers that people read with.
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

/** Tells an article from other data. The build has checked the article itself. */
function isArticle(data: unknown, slug: string): data is Article {
  const { slug: found, sections, sources } = Object(data) as Partial<Article>;
  return found === slug && isFilled(sections) && isFilled(sources);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
