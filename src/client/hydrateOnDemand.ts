import { whenEngaged } from '../platform/engagement.ts';
import { shownByReact, type Core } from '../reader/core.ts';

/** How long a press waits for React, in milliseconds, before it does what the HTML alone does. */
const PATIENCE_MS = 3000;

/**
 * Hydrates the page when a store first holds what only React shows. What is needed for that is
 * fetched ahead once the reader does something with the page. A press is not lost and not repeated:
 * the store holds what it asked for until somebody shows it.
 * @param slug of the article in the page
 */
export function hydrateOnDemand(core: Core, slug: string): void {
  let hydrated: Promise<void> | null = null;
  const demand = () => {
    hydrated ??= load().then(({ hydrate }) => hydrate(core, slug));
    const timer = setTimeout(core.fallBack, PATIENCE_MS);
    hydrated
      .catch(() => {
        // The next press asks again: the data may come then.
        hydrated = null;
        core.fallBack();
      })
      .finally(() => clearTimeout(timer));
  };
  for (const store of shownByReact(core)) {
    const look = () => {
      if (store.get() !== null) demand();
    };
    look();
    store.subscribe(look);
  }
  whenEngaged(() => {
    load()
      .then(({ fetchAhead }) => fetchAhead(slug))
      // Whoever needs it asks again.
      .catch(() => {});
  });
}

function load() {
  return import('./hydrate.tsx');
}
