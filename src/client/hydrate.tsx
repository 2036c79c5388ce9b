import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ROOT_ID } from '../article/links/pageIds.ts';
import type { Core } from '../reader/core.ts';
import { ErrorBoundary } from '../reader/page/ErrorBoundary.tsx';
import { ReadingPage } from '../reader/ReadingPage.tsx';
import { articleQuery } from './articleQuery.ts';
import { hearOnly } from './hearOnly.ts';

const queries = new QueryClient();

/** Fetches an article's data before it is needed. It never fails; whoever needs it asks again. */
export function fetchAhead(slug: string): Promise<void> {
  return queries.prefetchQuery(articleQuery(slug));
}

/**
 * Hydrates the prerendered page once its data is there. Until then, and if it never comes, the page
 * is the finished HTML with the core: whole, readable, with links that work.
 * @param core of the page, which follows the reader already
 * @param slug of the article in the page
 * @throws Error when the data cannot be had after all tries, or the page's root is gone
 */
export async function hydrate(core: Core, slug: string): Promise<void> {
  const root = document.getElementById(ROOT_ID);
  if (!root) throw new Error('The page has no root.');
  const article = await queries.fetchQuery(articleQuery(slug));
  hearOnly(root);
  // In a transition React hydrates in slices and handles input between them.
  startTransition(() => {
    hydrateRoot(
      root,
      <ErrorBoundary>
        <ReadingPage article={article} home={import.meta.env.BASE_URL} core={core} />
      </ErrorBoundary>,
      // An error from which React recovers is no error of the page. By default it goes to the
      // console.
      { onRecoverableError: () => {} },
    );
  });
}
