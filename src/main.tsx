/**
 * Browser entry: lets the page be painted first, then loads what hydrates it. A script that is there
 * early, as on every visit but the first, would otherwise run before the paint and hold it up.
 */
import { forwardToArticle } from './client/forwardToArticle.ts';
import { prerenderedSlug } from './client/prerenderedSlug.ts';

/**
 * Cuts a hash down before anything else reads it: browsers accept megabytes, and no section's name
 * is as long as this, in characters.
 */
function cutHash(): void {
  try {
    if (location.hash.length > 512)
      history.replaceState(history.state, '', location.hash.slice(0, 512));
  } catch {
    // A frame may deny the history; the address then stays as it is.
  }
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  const slug = prerenderedSlug();
  if (!root || slug === null) return forwardToArticle(import.meta.env.BASE_URL);
  await nextPaint();
  const { hydrate } = await import('./client/hydrate.tsx');
  await hydrate(root, slug);
}

/**
 * A script that does not come, is cut off or fails leaves the page as it was prerendered: whole,
 * readable, with links that work. So nobody is to be told.
 */
function begin(): void {
  cutHash();
  start().catch(() => {});
}

/** Resolves after the next paint; in a tab that is not shown, and so not painted, at once. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

// The script is async, since browsers go to a link's place only when no deferred script is left to
// run. So it may be here before the page is.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
