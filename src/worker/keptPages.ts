import { filesNamedIn, isPicture, isWorthKeeping } from './pageHtml.ts';
import { SITE } from './site.ts';
import { isWholeFile } from './wholeFile.ts';

/** The name of a cache. Another site on the same host has its own. */
const nameOf = (part: string) => `lesart:${SITE.base}:${part}`;
export const FILES = nameOf('files');
const PAGES = nameOf('pages');

/**
 * How a kept file is found. Its name has a hash of its content, so no header of the request makes
 * another file of it. Many hosts answer with `Vary: Origin`, and browsers ask for scripts and fonts
 * with that header, the worker without it.
 */
export const BY_NAME: CacheQueryOptions = { ignoreVary: true };

let isClosed = false;

/** Deletes all caches. What is still loading is not kept. */
export async function forgetAll(): Promise<void> {
  isClosed = true;
  await Promise.all([PAGES, FILES].map((name) => caches.delete(name)));
}

/** Whether this worker still keeps what it sees. */
export function isKeeping(): boolean {
  return !isClosed;
}

async function opened(name: string): Promise<Cache> {
  if (isClosed) throw new Error();
  return caches.open(name);
}

/** How many pages are kept besides the front page and the one without a connection. */
const MAX_PAGES = 40;

/** Tell when a page was kept and when the network gave it, in milliseconds since 1970. */
const KEPT_AT = 'x-kept-at';
const GIVEN_AT = 'x-given-at';

/** A page that is kept: it and all files that it needs. */
export type KeptPage = { url: string; html: string; keptAt: number };

/** A kept page; null for none, or where storage is denied. */
export async function keptPage(url: string): Promise<Response | null> {
  try {
    return (await (await opened(PAGES)).match(url)) ?? null;
  } catch {
    return null;
  }
}

/**
 * When the network gave an answer, in milliseconds since 1970. The answer may have lain in a cache
 * since then, also in the browser's own (RFC 9110, `Date`). 0 if it does not say so.
 */
export function givenAt({ headers }: Response): number {
  return Math.min(Date.now(), Date.parse(headers.get('Date') ?? '')) || 0;
}

/** How long ago the network gave a kept page, in milliseconds. */
export function ageOf(page: Response): number {
  // A clock may have been set back since.
  return Math.abs(Date.now() - Number(page.headers.get(GIVEN_AT)));
}

/** All kept pages, the last one first. */
export async function keptPages(): Promise<KeptPage[]> {
  const cache = await opened(PAGES);
  const pages = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const page = await cache.match(url);
      return { url, html: (await page?.text()) ?? '', keptAt: Number(page?.headers.get(KEPT_AT)) };
    }),
  );
  return pages.toSorted((a, b) => b.keptAt - a.keptAt);
}

/** A page to be kept: its HTML, and when the network gave it. */
export type Given = { html: string; givenAt: number };

/**
 * Keeps a page: first the files that it names, then itself. So a kept page is always whole, and one
 * that cannot be had as a whole leaves the earlier one in its place, which is not fresh any more.
 * Scripts on demand are kept too; the page is whole without them.
 * @param shown paths of more files that a tab has loaded with the page
 * @returns whether it is kept
 */
export async function keepPage(url: string, page: Given, shown: string[] = []): Promise<boolean> {
  if (!isWorthKeeping(page.html)) return false;
  try {
    if (await keepOnce(url, page, shown)) return true;
  } catch {
    // The storage is full: half of what was kept makes room.
    try {
      await prune(Math.floor((await keptPages()).length / 2), true);
      if (await keepOnce(url, page, shown)) return true;
    } catch {}
  }
  const earlier = await (await keptPage(url))?.text();
  // Where the storage is full, it stays as fresh as it was.
  if (earlier !== undefined) await put(url, { html: earlier, givenAt: 0 }).catch(() => {});
  return false;
}

/** Files of the pages that this worker has kept, or is about to keep. They stay while it runs. */
const spared = new Set<string>();
/**
 * Whether a page was replaced. A tab may still show it, and nobody knows all the scripts of its
 * build. So files go only when a worker runs that has replaced nothing.
 */
let hasReplaced = false;

async function keepOnce(url: string, page: Given, shown: string[]): Promise<boolean> {
  const needed = filesNamedIn(page.html, SITE.base).filter((path) => !isPicture(path));
  const more = [...shown, ...Object.keys(SITE.scripts)];
  for (const path of [...needed, ...more]) spared.add(path);
  const kept = await Promise.all(needed.map(keepFile));
  if (kept.includes(false)) return false;
  await Promise.all(more.map(keepFile));
  const earlier = (await (await keptPage(url))?.text()) ?? '';
  await put(url, page);
  if (earlier === page.html) return true;
  hasReplaced ||= earlier !== '';
  await prune(MAX_PAGES, !hasReplaced);
  return true;
}

async function put(url: string, { html, givenAt: given }: Given): Promise<void> {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    [KEPT_AT]: String(Date.now()),
    [GIVEN_AT]: String(given),
  };
  await (await opened(PAGES)).put(url, new Response(html, { headers }));
}

/** @returns whether the file is kept, and whole; throws if the storage is full */
async function keepFile(path: string): Promise<boolean> {
  const cache = await opened(FILES);
  if (await cache.match(path, BY_NAME)) return true;
  // The browser's own cache has what the page has just loaded. It may have it from a portal.
  const response = (await wholeFile(path, 'force-cache')) ?? (await wholeFile(path, 'reload'));
  if (response) await cache.put(path, response);
  return response !== null;
}

async function wholeFile(path: string, cache: RequestCache): Promise<Response | null> {
  const response = await fetch(path, { cache }).catch(() => null);
  return response && (await isWhole(path, response)) ? response : null;
}

/**
 * Whether a response is the file that its name promises, and this worker still keeps files. It can
 * still be read after that.
 */
export async function isWhole(path: string, response: Response): Promise<boolean> {
  if (response.status !== 200) return false;
  const content = await response
    .clone()
    .arrayBuffer()
    .catch(() => null);
  const whole = content !== null && (await isWholeFile(path, content, SITE.scripts));
  return whole && !isClosed;
}

/** Forgets a page. Its files go with the next page that is kept. */
export async function forgetPage(url: string): Promise<void> {
  await (await opened(PAGES)).delete(url);
}

/**
 * Forgets the pages above a number, the earliest first.
 * @param files whether to forget the files that no page names any more, too
 */
async function prune(most: number, files: boolean): Promise<void> {
  const pages = await keptPages();
  const home = location.origin + SITE.base;
  const others = pages.filter(({ url }) => url !== home && url !== home + SITE.offlinePath);
  const goes = new Set(others.slice(most));
  await Promise.all([...goes].map(({ url }) => forgetPage(url)));
  if (!files) return;
  const stay = pages.filter((page) => !goes.has(page));
  const named = new Set(stay.flatMap(({ html }) => filesNamedIn(html, SITE.base)));
  for (const path of spared) named.add(path);
  const cache = await opened(FILES);
  await Promise.all(
    (await cache.keys())
      .filter(({ url }) => !named.has(new URL(url).pathname))
      .map(({ url }) => cache.delete(url)),
  );
}
