import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a text and its pictures into a folder; nothing at all where another file would be lost. A
 * picture that is there already, byte for byte, is no other.
 * @param text name and content
 * @param say told of every file, or of the one in the way
 * @returns whether they are written
 */
export function writeFiles(
  folder: string,
  [name, content]: readonly [string, string],
  pictures: ReadonlyMap<string, Uint8Array>,
  force: boolean,
  say: (text: string) => void,
): boolean {
  const isThere = (file: string) => existsSync(join(folder, file));
  const otherPicture = [...pictures].find(
    ([file, bytes]) => isThere(file) && !readFileSync(join(folder, file)).equals(bytes),
  );
  const inTheWay = isThere(name) ? name : otherPicture?.[0];
  if (inTheWay !== undefined && !force) {
    say(
      `${join(folder, inTheWay)} is there already. Overwrite it with --force, or choose another name${inTheWay === name ? ' (--slug)' : ' for the picture'}.\n`,
    );
    return false;
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of [...pictures, [name, content] as const]) {
    writeFileSync(join(folder, file), bytes);
    say(`${join(folder, file)}\n`);
  }
  return true;
}
