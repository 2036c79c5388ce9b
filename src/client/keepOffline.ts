/**
 * Keeps the page for a time without a connection, and says when there is a newer edition of its
 * article. A page from the cache is never replaced while it is read.
 */
import { WORKER_PATH } from '../article/links/offlinePaths.ts';
import type { Asked, Told } from '../worker/messages.ts';
import { dataLink } from './prerenderedArticle.ts';
import { tellNewEdition } from './editionNotice.ts';

/** How long a tab may be away before it asks for a newer edition, in milliseconds. */
const AWAY_MS = 600_000;

/**
 * Registers the worker of the site, unless the page has one already, and talks with it.
 * @param base path of the site on its host, with slashes at both ends
 * @throws Error where the browser has no workers or denies them
 */
export async function keepOffline(base: string): Promise<void> {
  const { serviceWorker } = navigator;
  const address = new URL(base + WORKER_PATH, location.href).href;
  /** Whether the page has the worker of the site. Another one of the host may have given it out. */
  const isOurs = () => serviceWorker.controller?.scriptURL === address;
  const ask = (asked: Asked) => isOurs() && serviceWorker.controller?.postMessage(asked);
  const askForNewest = (again: boolean) => {
    const edition = dataLink()?.getAttribute('href');
    if (edition) ask({ kind: 'newest', edition, again });
  };

  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === ('newer edition' satisfies Told)) tellNewEdition();
  });
  // A new worker did not see this page load. So it is told which files the page uses.
  serviceWorker.addEventListener('controllerchange', () =>
    ask({ kind: 'keep', files: loadedFiles(base) }),
  );
  watchReturns(() => askForNewest(true));
  askForNewest(false);
  // The page's own worker may be unregistered already. To register it now would bring it back.
  if (!isOurs()) await serviceWorker.register(address, { scope: base });
}

/**
 * The files that this page has loaded, by their paths on the host; none where the browser does not
 * tell. The next visit keeps them then.
 */
function loadedFiles(base: string): string[] {
  try {
    return performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(
        ({ origin, pathname }) =>
          origin === location.origin && pathname.startsWith(`${base}assets/`),
      )
      .map(({ pathname }) => pathname);
  } catch {
    return [];
  }
}

/** Tells when the reader comes back to a tab after a while. */
function watchReturns(onReturn: () => void): void {
  let left = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) left = Date.now();
    else if (Date.now() - left > AWAY_MS) onReturn();
  });
}
