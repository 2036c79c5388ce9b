import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ATTRIBUTION_SWITCH_ID, ROOT_ID } from '../article/links/pageIds.ts';
import { ErrorBoundary } from '../reader/page/ErrorBoundary.tsx';
import { ReadingPage } from '../reader/ReadingPage.tsx';
import { articleQuery } from './articleQuery.ts';
import { hearOnly } from './hearOnly.ts';

/**
 * Hydrates the prerendered page once its data is there. Until then, and if it never comes, the page
 * is the finished HTML: whole, readable, with links that work.
 * @param slug of the article in the page
 * @throws Error when the data cannot be had after all tries, or the page's root is gone
 */
export async function hydrate(slug: string): Promise<void> {
  const root = document.getElementById(ROOT_ID);
  if (!root) throw new Error('The page has no root.');
  const article = await new QueryClient().fetchQuery(articleQuery(slug));
  hearOnly(root);
  // The document says what is hydrated, not the address: a host may answer another address with
  // this page, and an archive keeps it in a folder of its own.
  const field = document.getElementById(ATTRIBUTION_SWITCH_ID);
  const startsWithAttribution = field instanceof HTMLInputElement && field.defaultChecked;
  // In a transition React hydrates in slices and handles input between them.
  startTransition(() => {
    hydrateRoot(
      root,
      <ErrorBoundary>
        <ReadingPage
          article={article}
          home={import.meta.env.BASE_URL}
          startsWithAttribution={startsWithAttribution}
        />
      </ErrorBoundary>,
      // An error from which React recovers is no error of the page. By default it goes to the
      // console.
      { onRecoverableError: () => {} },
    );
  });
}
