import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves files from memory as a good host does: compressed beforehand with brotli.
 * @param files by path, with a slash before it
 * @param wait how long the answer of so many bytes takes, in milliseconds
 * @returns the server, listening, and its origin
 */
export async function serve(
  files: ReadonlyMap<string, Buffer>,
  wait: (bytes: number) => number = () => 0,
): Promise<{ server: Server; origin: string }> {
  const packed = new Map(
    [...files]
      // Machines load preview pictures; no page shows them.
      .filter(([path]) => !path.endsWith('.png'))
      .map(([path, content]) => [
        path,
        path.endsWith('.woff2') ? content : brotliCompressSync(content),
      ]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = packed.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const compressed = path.endsWith('.woff2') ? {} : { 'Content-Encoding': 'br' };
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'text/plain',
      ...compressed,
    });
    const ms = wait(body.length);
    if (ms === 0) response.end(body);
    else setTimeout(() => response.end(body), ms);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
