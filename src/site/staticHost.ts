import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { NOT_FOUND_PATH } from '../article/links/address.ts';

/**
 * Two things that static hosts do and Vite's preview does not: a folder's address without its slash
 * redirects to the one with it, and an unknown address gets 404.html.
 */
export function answerAsStaticHost(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    // Vite has cut the path of the site off; people are led to an address with it.
    const asked = new URL(request.originalUrl ?? pathname, 'http://localhost').pathname;
    if (existsSync(join(folder, pathname)) && pathname.endsWith('.html')) return next();
    if (existsSync(join(folder, pathname, 'index.html'))) {
      response.writeHead(301, { Location: `${asked}/${search}` });
      return response.end();
    }
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    return response.end(readFileSync(join(folder, NOT_FOUND_PATH)));
  };
}
