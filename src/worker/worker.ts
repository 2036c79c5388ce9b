/**
 * The service worker: keeps what was read, for a time without a connection. It keeps pages whole or
 * not at all, and every file by the hash in its name. So a page and its files always fit, whichever
 * versions of worker, page and host are in use.
 */
import { enable } from 'workbox-navigation-preload';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, type Strategy } from 'workbox-strategies';
import { leave } from './leave.ts';
import { BY_NAME, FILES, givenAt, isKeeping, isWhole, keepPage } from './keptPages.ts';
import type { Asked, Told } from './messages.ts';
import { newestEdition, PageStrategy } from './PageStrategy.ts';
import { isWholePage } from './pageHtml.ts';
import { pageAddress } from './pageAddress.ts';
import { SITE } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Answers by a strategy. Where storage is denied or full, there still is the network, and the
 * reader has the answer before anything is kept.
 */
function answerBy(strategy: Strategy) {
  return ({ request, event }: { request: Request; event: ExtendableEvent }): Promise<Response> => {
    const [answer, isKept] = strategy.handleAll({ request, event });
    isKept.catch(() => {});
    return answer.catch(() => fetch(request));
  };
}

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith(SITE.base),
  answerBy(new PageStrategy()),
);

registerRoute(
  ({ url, sameOrigin }) =>
    isKeeping() && sameOrigin && url.pathname.startsWith(`${SITE.base}assets/`),
  answerBy(
    new CacheFirst({
      cacheName: FILES,
      matchOptions: BY_NAME,
      plugins: [
        {
          cacheWillUpdate: async ({ request, response }) =>
            (await isWhole(new URL(request.url).pathname, response)) ? response : null,
        },
      ],
    }),
  ),
);

enable();

self.addEventListener('install', (event) => {
  // No page depends on a version of the worker, so it need not wait for the tabs of the last one.
  event.waitUntil(Promise.all([keepFromSite(SITE.offlinePath), self.skipWaiting()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  const tab = event.source;
  if (!(tab instanceof WindowClient)) return;
  event.waitUntil(doAsked(tab, asked));
});

function doAsked(tab: WindowClient, asked: Asked): Promise<void> {
  if (asked.kind === 'leave') return leave();
  return asked.kind === 'keep' ? keepShown(tab.url, asked.files) : tellNewest(tab, asked);
}

/** Keeps the page that a tab has just loaded without this worker, and the front page. */
async function keepShown(url: string, shown: string[]): Promise<void> {
  const address = pageAddress(url);
  // The browser's own cache has it. Where it has not, it is fetched.
  const response = await fetch(address, { cache: 'force-cache' });
  const html = await response.text();
  if (response.ok && isWholePage(html))
    await keepPage(address, { html, givenAt: givenAt(response) }, shown);
  if (address !== self.location.origin + SITE.base) await keepFromSite('').catch(() => {});
}

/** Keeps a page of the site. @throws Error if it cannot be had as a whole */
async function keepFromSite(path: string): Promise<void> {
  const url = self.location.origin + SITE.base + path;
  const response = await fetch(url, { cache: 'no-cache' });
  const html = await response.text();
  const page = { html, givenAt: givenAt(response) };
  const isKept = response.ok && isWholePage(html) && (await keepPage(url, page));
  if (!isKept) throw new Error(`Not kept: ${url}`);
}

/** Tells a tab of an edition that differs from the one it shows. */
async function tellNewest(
  tab: WindowClient,
  { edition, again }: Extract<Asked, { kind: 'newest' }>,
): Promise<void> {
  const newest = await newestEdition(tab.url, again);
  if (newest !== null && newest !== edition) tab.postMessage('newer edition' satisfies Told, []);
}
