import { createHash } from 'node:crypto';
import { extname } from 'node:path';

/**
 * What names a content: the first eight signs of its SHA-256 in base64url. The service worker
 * compares files with it (worker/wholeFile.ts).
 */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}

/**
 * The path of a file of the site whose name changes with its content, below the site's base.
 * @param name with its extension: `later.css` becomes `assets/later-1a2B3c4D.css`
 */
export function hashedPath(name: string, content: string | Buffer): string {
  const extension = extname(name);
  return `assets/${name.slice(0, name.length - extension.length)}-${contentHash(content)}${extension}`;
}
