/** The built site on its own port, as a static host serves it, or with a fault. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** The folder of the built site. */
export const DIST = join(import.meta.dirname, '../../dist');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The files of a page besides itself. */
const FILES = {
  entry: /\/index-[^/]*\.js$/,
  hydrate: /\/hydrate-[^/]*\.js$/,
  data: /\.json$/,
  styles: /\.css$/,
  fonts: /\.woff2$/,
  visit: /\/(?:followVisit|keepVisit|kept)-[^/]*\.js$/,
  worker: /\/worker\.js$/,
  icon: /\/icon\.svg$/,
} as const;

export type SiteFile = keyof typeof FILES;

/**
 * The ways in which a file may come wrong.
 * - `missing`, `broken`: status 404 and 500
 * - `page`: status 200 and a page; `page as itself`: a page that claims to be what was asked for
 * - `cut`: the connection ends in its middle; `half`: half of it, as if that was all
 * - `slow`: two seconds late; `never`: not at all; `reset`: the connection ends at once
 */
export type Answer =
  | 'missing'
  | 'broken'
  | 'page'
  | 'page as itself'
  | 'cut'
  | 'half'
  | 'slow'
  | 'never'
  | 'reset'
  | ((body: string) => string);

/** The changes to the site on its way to the browser. */
export type Tampering = {
  /** A script that runs before all others in each document. */
  early?: string | undefined;
  html?: ((html: string) => string) | undefined;
  /** The change of all pages from the moment at which something asks the host for `DEPLOY_PATH`. */
  deployed?: ((html: string) => string) | undefined;
  headers?: Record<string, string> | undefined;
  files?: Partial<Record<SiteFile, Answer>> | undefined;
  /** Addresses that the host answers with the page of another address. */
  aliases?: Record<string, string> | undefined;
};

/** Collects errors that nobody catches. It comes first in the page, with the script of a fault. */
const WATCH = `window.uncaught = [];
addEventListener('error', (event) => uncaught.push(String(event.error ?? event.message)));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push('rejected: ' + reason));
`;
const WATCH_PATH = '/__watch.js';
/** Whoever asks for it deploys the other edition of the site. */
export const DEPLOY_PATH = '/__deploy';
const SLOW_MS = 2000;

/** A site that is being served. */
export type Site = { origin: string; close: () => void };

/**
 * Serves a built site, each time from another port, so visits do not share storage.
 * @param dist its folder
 */
export async function serveSite(tampering: Tampering = {}, dist = DIST): Promise<Site> {
  let current = tampering;
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    if (pathname === DEPLOY_PATH) {
      current = { ...tampering, html: tampering.deployed };
      send(response, 200, '.html', '');
    } else if (pathname === WATCH_PATH) {
      send(response, 200, '.js', WATCH + (tampering.early ?? ''));
    } else {
      answer(dist, tampering.aliases?.[pathname] ?? pathname, response, current);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(
  dist: string,
  pathname: string,
  response: ServerResponse,
  tampering: Tampering,
): void {
  const path = join(dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
  if (!existsSync(path) || extname(path) === '') {
    send(response, 404, '.html', readFileSync(join(dist, '404.html')));
    return;
  }
  const body = readFileSync(path);
  if (extname(path) === '.html') {
    const { html = (it: string) => it, headers } = tampering;
    const watched = html(String(body)).replace(
      '<head>',
      `<head><script src="${WATCH_PATH}"></script>`,
    );
    send(response, 200, '.html', watched, headers);
    return;
  }
  const file = Object.entries(FILES).find(([, pattern]) => pattern.test(pathname))?.[0];
  const how = tampering.files?.[file as SiteFile];
  if (how === undefined) send(response, 200, extname(path), body);
  else sendWrong(response, extname(path), body, how);
}

function sendWrong(response: ServerResponse, type: string, body: Buffer, how: Answer): void {
  if (typeof how === 'function') {
    send(response, 200, type, how(String(body)));
    return;
  }
  const half = body.subarray(0, body.length / 2);
  const page = '<!doctype html><title>Seite</title>';
  const ways: Record<Exclude<Answer, (body: string) => string>, () => void> = {
    missing: () => send(response, 404, '.html', page),
    broken: () => send(response, 500, '.html', page),
    page: () => send(response, 200, '.html', page),
    'page as itself': () => send(response, 200, type, page),
    half: () => send(response, 200, type, half),
    slow: () => void setTimeout(() => send(response, 200, type, body), SLOW_MS),
    never: () => {},
    reset: () => response.destroy(),
    cut: () => {
      response.writeHead(200, { 'Content-Type': TYPES[type], 'Content-Length': body.length });
      response.write(half, () => response.destroy());
    },
  };
  ways[how]();
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': TYPES[type] ?? 'text/plain',
    'Cache-Control': 'no-cache',
    ...headers,
  });
  response.end(body);
}
