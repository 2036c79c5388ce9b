import { whenEngaged } from '../platform/engagement.ts';

/**
 * Keeps the page for a time without a connection, when that is in nobody's way: on a first visit
 * once the reader has begun to read. Where a worker has given out this page, its code is kept too,
 * and a newer edition should be told soon.
 * @param base path of the site on its host, with slashes at both ends
 */
export function keepOfflineInTime(base: string): void {
  const begin = () => {
    import('./keepOffline.ts')
      .then(({ keepOffline }) => keepOffline(base))
      // The page reads without it.
      .catch(() => {});
  };
  try {
    if (navigator.serviceWorker.controller) begin();
    else whenEngaged(begin);
  } catch {
    // The browser has no workers, or denies them here.
  }
}
