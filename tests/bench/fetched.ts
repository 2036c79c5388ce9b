import type { CDPSession } from '@playwright/test';

export const KINDS = ['HTML', 'CSS', 'script', 'font', 'data', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** A file that the browser has fetched, in bytes on the wire, headers included. */
export type Fetched = { url: string; kind: Kind; bytes: number };

/**
 * Notes what a tab fetches from now on. What the browser answers out of its cache is not fetched.
 */
export async function noteFetched(session: CDPSession): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  const open = new Map<string, Fetched>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.url.startsWith('http') || response.fromDiskCache === true) return;
    open.set(requestId, { url: response.url, kind: kindOf(response.mimeType), bytes: 0 });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => open.delete(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = open.get(requestId);
    if (file) fetched.push({ ...file, bytes: encodedDataLength });
    open.delete(requestId);
  });
  await session.send('Network.enable');
  return fetched;
}

/** The bytes of each kind. */
export function bytesByKind(fetched: readonly Fetched[]): Record<Kind, number> {
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind, bytes } of fetched) sums[kind] += bytes;
  return sums;
}

function kindOf(mimeType: string): Kind {
  if (mimeType === 'text/html') return 'HTML';
  if (mimeType === 'text/css') return 'CSS';
  if (mimeType.includes('javascript')) return 'script';
  if (mimeType.startsWith('font/')) return 'font';
  return mimeType === 'application/json' ? 'data' : 'other';
}
