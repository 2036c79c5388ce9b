import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './siteFiles.ts';

/**
 * Writes a file of the site.
 * @param folder of the site
 * @throws the error of the file system, with the path of the file
 */
export function writeSiteFile(folder: string, { path, content }: SiteFile): void {
  const target = join(folder, path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  } catch (error) {
    // When the disk is full, Node does not say which file it was.
    throw Object.assign(error as NodeJS.ErrnoException, { path: target });
  }
}
