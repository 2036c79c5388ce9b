import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder, all of them or none. They are written under other names first, and a
 * file that is there is replaced only when all of the new ones are on the disk.
 * @param folder that is there
 * @param files name and content of each
 */
export function replaceFiles(
  folder: string,
  files: readonly (readonly [string, string | Uint8Array])[],
): void {
  const written = files.map(([file, content]) => ({
    content,
    target: join(folder, file),
    draft: join(folder, `.${file}.${process.pid}`),
  }));
  try {
    for (const { draft, content } of written) writeFileSync(draft, content, { flush: true });
    for (const { draft, target } of written) renameSync(draft, target);
  } finally {
    for (const { draft } of written) rmSync(draft, { force: true });
  }
}
