import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program on this machine; null if it is missing. */
export function programOnPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}
