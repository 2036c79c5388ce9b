import { Strategy, type StrategyHandler } from 'workbox-strategies';
import {
  ageOf,
  forgetPage,
  givenAt,
  keepPage,
  keptPage,
  keptPages,
  type Given,
} from './keptPages.ts';
import { leave } from './leave.ts';
import { editionOf } from './pageHtml.ts';
import { offlinePage } from './offlinePage.ts';
import { pageAddress, sharedPlace } from './pageAddress.ts';
import { SITE } from './site.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** How long the network may take for a page that is kept, in milliseconds. */
const PATIENCE_MS = 3000;

/** An article that the network gave this short a time ago needs no wait, in milliseconds. */
const FRESH_MS = 600_000;

/** What the network has answered: what to show, what it is, and when it is kept, if it can be. */
type Answered = { response: Response; verdict: Verdict; html: string; kept: Promise<unknown> };

/**
 * Editions of answers that come after the kept page was shown, by its address. WebKit does not
 * always know a tab by the id that its navigation had.
 */
const late = new Map<string, Promise<string | null>>();

/**
 * Pages come from the network, so nobody reads yesterday's article. A kept page is shown where the
 * network fails, takes too long, or answers with something that is no page of this site. An article
 * that is fresh is shown at once; the network is asked all the same, and a newer edition is told. A
 * page that is not kept passes through as it comes, whatever it is.
 */
export class PageStrategy extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const url = pageAddress(request.url);
    const page = await keptPage(url);
    late.delete(url);
    const asked = handler.fetch(request);
    if (!page) return passThrough(url, asked, handler);

    const answered = asked.then((response) => judge(url, response));
    // Whatever becomes of the answer, the worker lives until it is kept.
    const edition = handler.waitUntil(answered.then(editionOnceKept).catch(() => null));
    const first = isFresh(url, page, request)
      ? null
      : await Promise.race([answered.catch(() => null), patience()]);
    if (first && first.verdict !== 'foreign') return first.response;
    late.set(url, edition);
    return page;
  }
}

/**
 * Whether a kept page needs no wait. Who reloads it waits, as far as the browser tells of a reload
 * (WebKit does not), and who asks at the front page what articles there are.
 */
function isFresh(url: string, page: Response, { cache }: Request): boolean {
  const isHome = url === location.origin + SITE.base;
  return cache !== 'no-cache' && !isHome && ageOf(page) < FRESH_MS;
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, undefined);
  });
}

/** Streams what the network answers, since there is nothing else to show. */
async function passThrough(
  url: string,
  asked: Promise<Response>,
  handler: StrategyHandler,
): Promise<Response> {
  const response = await asked.catch(() => null);
  if (!response) return withoutNetwork(url);
  const judged = judge(url, response.clone());
  void handler.waitUntil(judged.then(({ kept }) => kept).catch(() => {}));
  return response;
}

/** Reads an answer to its end, judges it, and begins what follows from it for what is kept. */
async function judge(url: string, response: Response): Promise<Answered> {
  const html = response.type === 'opaqueredirect' ? '' : await response.clone().text();
  const verdict = verdictOf(response, html, location.hostname);
  const page = { html, givenAt: givenAt(response) };
  return { response, verdict, html, kept: follow(verdict, url, page) };
}

async function follow(verdict: Verdict, url: string, page: Given): Promise<unknown> {
  if (verdict === 'page') return keepPage(url, page);
  if (verdict === 'withdrawn') return forgetPage(url);
  return verdict === 'other project' ? leave() : null;
}

/** The edition in an answer, once it is kept if it can be; null if the answer is no page. */
async function editionOnceKept({ verdict, html, kept }: Answered): Promise<string | null> {
  await kept;
  return verdict === 'page' ? editionOf(html) : null;
}

/**
 * The edition of the article that the network has for a page, once it is kept if it can be.
 * @param url of the page in its tab
 * @param again whether to ask the network at once. Otherwise a late answer counts, and the network
 *   is asked only if that does not come
 * @returns null if there is none
 */
export async function newestEdition(url: string, again: boolean): Promise<string | null> {
  if (!again) {
    const awaited = late.get(pageAddress(url));
    if (!awaited) return null;
    // WebKit now and then never hands over an answer that comes after the page was shown.
    const edition = await Promise.race([awaited, patience()]);
    if (edition !== undefined) return edition;
  }
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    return await editionOnceKept(await judge(pageAddress(url), response));
  } catch {
    return null;
  }
}

/** What is shown where there is no network and the page is not kept. */
async function withoutNetwork(url: string): Promise<Response> {
  const shared = sharedPlace(url, SITE.base);
  if (shared && (await keptPage(shared.article)))
    return Response.redirect(shared.article + shared.hash);
  const own = await keptPage(location.origin + SITE.base + SITE.offlinePath);
  if (!own) return Response.error();
  const home = location.origin + SITE.base;
  const listed = (await keptPages()).filter(
    (page) => page.url !== home && !page.url.endsWith(SITE.offlinePath),
  );
  return new Response(offlinePage(await own.text(), listed), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
