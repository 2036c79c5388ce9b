import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { articleQuery, paintedSlug } from './library/articleQuery.ts';
import { KeepText } from './reader/failure/KeepText.tsx';
import { LesartRoutes } from './routes.tsx';

const home = import.meta.env.BASE_URL;

/**
 * Wakes the painted page once its data is there. Until then, and if it never comes, the page is
 * what it was painted as: whole, readable, with links that work.
 */
async function wake(root: HTMLElement, slug: string): Promise<void> {
  const client = new QueryClient();
  await client.prefetchQuery(articleQuery(slug));
  if (client.getQueryData(articleQuery(slug).queryKey) === undefined) return;
  // As a transition React hydrates in slices and lets input through between them.
  startTransition(() => {
    hydrateRoot(
      root,
      <KeepText>
        <QueryClientProvider client={client}>
          <BrowserRouter basename={home}>
            <LesartRoutes home={home} slug={slug} teasers={[]} />
          </BrowserRouter>
        </QueryClientProvider>
      </KeepText>,
    );
  });
}

const root = document.getElementById('root');
const slug = paintedSlug();
if (root && slug !== null) void wake(root, slug);
