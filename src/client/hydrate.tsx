import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ATTRIBUTION_SWITCH_ID } from '../reader/attribution/attribution.ts';
import { ErrorBoundary } from '../reader/page/ErrorBoundary.tsx';
import { ReadingPage } from '../reader/page/ReadingPage.tsx';
import { articleQuery } from './articleQuery.ts';
import { hearOnly } from './hearOnly.ts';

/**
 * Hydrates the prerendered page once its data is there. Until then, and if it never comes, the page
 * is the finished HTML: whole, readable, with links that work.
 * @param root holds the prerendered page
 * @param slug of the article in it
 * @throws Error when the data cannot be had after all tries
 */
export async function hydrate(root: HTMLElement, slug: string): Promise<void> {
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
