/**
 * Browser entry. It waits for the first paint, and then the core follows the reader. A cached
 * script would otherwise run before the paint and delay it.
 */
import { followReader } from './client/followReader.ts';
import { keepOfflineInTime } from './client/keepOfflineInTime.ts';
import { prerenderedArticle } from './client/prerenderedArticle.ts';
import { tellQuiet } from './client/tellQuiet.ts';

/** Longer than what `hashText.ts` reads of a hash, so that it still sees that it was cut. */
const MAX_KEPT = 514;

/** Shortens a huge hash before other code reads it. Browsers accept megabytes. */
function cutHash(): void {
  try {
    if (location.hash.length > MAX_KEPT)
      history.replaceState(history.state, '', location.hash.slice(0, MAX_KEPT));
  } catch {
    // A frame may deny the history. Then the address stays as it is.
  }
}

async function start(): Promise<void> {
  const article = prerenderedArticle();
  if (article === null) {
    const { followNoArticle } = await import('./client/noArticle.ts');
    return followNoArticle(import.meta.env.BASE_URL);
  }
  await nextPaint();
  await followReader(article.slug, article.language);
}

/**
 * A script that is missing, cut off or broken leaves the page as prerendered: whole, readable, with
 * working links. So there is no message.
 */
function begin(): void {
  cutHash();
  start()
    .catch(() => {})
    .finally(() => {
      tellQuiet();
      if (import.meta.env['OFFLINE']) keepOfflineInTime(import.meta.env.BASE_URL);
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
