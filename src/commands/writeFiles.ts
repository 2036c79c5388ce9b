import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a text and its pictures into a folder. It writes nothing if another file would be lost. A
 * picture with the same bytes is not another file.
 * @param folder made if it is not there
 * @param text name and content of the file
 * @param pictures content of each picture by its name
 * @param force whether to overwrite what is there
 * @param say told of each file that is written, or of the file that is in the way
 * @returns whether the files are written
 */
export function writeFiles(
  folder: string,
  text: readonly [name: string, content: string],
  pictures: ReadonlyMap<string, Uint8Array>,
  force: boolean,
  say: (line: string) => void,
): boolean {
  const [name] = text;
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
  for (const [file, bytes] of [...pictures, text]) {
    writeFileSync(join(folder, file), bytes);
    say(`${join(folder, file)}\n`);
  }
  return true;
}
