import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { watchFolder } from '../../library/watchFolder.ts';
import { API, CHANGED, PICTURES } from '../api.ts';
import { answer } from './answer.ts';
import { DeskLibrary } from './deskLibrary.ts';
import { isOwnRequest } from './isOwnRequest.ts';

const PAGE = join(import.meta.dirname, '../page/desk.html');

/**
 * The desk as a part of a Vite dev server: its page, and the reading and writing of article files.
 * @param folder absolute path of the article files
 * @param port at which the server listens
 */
export function deskPlugin(folder: string, port: number): Plugin {
  const library = new DeskLibrary(folder);
  return {
    name: 'lesart-desk',
    configureServer(server) {
      watchFolder(server.watcher, folder, (file) => {
        if (resolve(dirname(file)) !== resolve(folder) || !file.endsWith('.json')) return;
        server.ws.send({ type: 'custom', event: CHANGED, data: basename(file, '.json') });
      });
      // Before all others: no file of the project is for foreign pages either.
      server.middlewares.use((request, response, next) => {
        response.setHeader('X-Frame-Options', 'DENY');
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
        if (isOwnRequest(request.method, request.headers, port)) return next();
        response.statusCode = 403;
        return response.end('The desk answers its own page only.\n');
      });
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url);
        if (path === null) {
          response.statusCode = 400;
          return response.end();
        }
        if (path.startsWith(API) || path.startsWith(PICTURES))
          return void answer(library, folder, path, request, response);
        if (request.method !== 'GET' || !/^\/([a-z0-9-]+\/)?$/.test(path)) return next();
        return void server
          .transformIndexHtml(path, readFileSync(PAGE, 'utf8'))
          .then((html) => response.setHeader('Content-Type', 'text/html').end(html), next);
      });
    },
  };
}

/** The path of an address, decoded; null for a malformed one. */
function pathOf(url = '/'): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
}
