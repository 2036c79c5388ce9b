import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the desk's own page, or from somebody who opens it. A page of
 * another origin cannot set these headers. One whose name leads to this machine (DNS rebinding) has
 * its own name as the host.
 * @param port at which the desk listens on the loopback interface
 */
export function isOwnRequest(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  port: number,
): boolean {
  const { host, origin } = headers;
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (method !== 'GET' && method !== 'HEAD')
    return origin !== undefined && headers['content-type'] === 'application/json';
  const site = headers['sec-fetch-site'] ?? 'none';
  const isOpened =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site === 'same-origin' || site === 'none' || isOpened;
}
