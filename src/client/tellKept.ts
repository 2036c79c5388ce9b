import { keptText } from '../platform/storage.ts';
import { SAVED_KEY, VISITS_KEY } from '../platform/storageKeys.ts';

/**
 * Says on a page without an article what was read and saved, once anything is kept of that: now, or
 * when the reader comes back to this page by Back.
 * @param base path of the site on its host, with slashes at both ends
 */
export function tellKept(base: string): void {
  let hasBegun = false;
  const look = () => {
    if (hasBegun || (keptText(VISITS_KEY) === null && keptText(SAVED_KEY) === null)) return;
    hasBegun = true;
    import('../reader/front-page/followFrontPage.ts')
      .then(({ followFrontPage }) => followFrontPage(base, document.documentElement.lang))
      // The page is whole without it.
      .catch(() => {});
  };
  look();
  addEventListener('pageshow', look);
}
