/**
 * Browser entry. It waits for the first paint and then loads the code that hydrates the page. A
 * cached script would otherwise run before the paint and delay it.
 */
import { forwardToArticle } from './client/forwardToArticle.ts';
import { prerenderedSlug } from './client/prerenderedSlug.ts';
import { tellQuiet } from './client/tellQuiet.ts';
import { keepTarget } from './platform/landing.ts';

/** Longer than what `hashText.ts` reads of a hash, so that it still sees that it was cut. */
const MAX_HASH = 514;

/** Shortens a huge hash before other code reads it. Browsers accept megabytes. */
function cutHash(): void {
  try {
    if (location.hash.length > MAX_HASH)
      history.replaceState(history.state, '', location.hash.slice(0, MAX_HASH));
  } catch {
    // A frame may deny the history. Then the address stays as it is.
  }
}

async function start(): Promise<void> {
  const slug = prerenderedSlug();
  if (slug === null) return forwardToArticle(import.meta.env.BASE_URL);
  await nextPaint();
  const { hydrate } = await import('./client/hydrate.tsx');
  await hydrate(slug);
}

/**
 * A script that is missing, cut off or broken leaves the page as prerendered: whole, readable, with
 * working links. So there is no message.
 */
function begin(): void {
  cutHash();
  // Where an ability is missing for this, the page stays as the browser shows it.
  loaded()
    .then(keepTarget)
    .catch(() => {});
  start()
    .catch(() => {})
    .finally(tellQuiet);
}

/** Resolves when the page has loaded. Until then the browser itself keeps it at a link's target. */
function loaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });
}

/** Resolves after the next paint. A hidden tab does not paint, so there it resolves at once. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

// The script is async: browsers scroll to a link's target only when no deferred script is left. So
// it may run before the document is complete.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
