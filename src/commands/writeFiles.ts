import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFiles } from '../library/replaceFiles.ts';
import { fileError } from '../library/fileError.ts';

/**
 * Writes a text and its pictures into a folder: all of them or none. It writes nothing if another
 * file would be lost. A picture with the same bytes is not another file.
 * @param folder made if it is not there
 * @param text name and content of the file
 * @param pictures content of each picture by its name
 * @param force whether to overwrite what is there
 * @param say told of each file that is written, or of what is in the way
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
  try {
    const otherPicture = [...pictures].find(
      ([file, bytes]) => isThere(folder, file) && !readFileSync(join(folder, file)).equals(bytes),
    );
    const inTheWay = isThere(folder, name) ? name : otherPicture?.[0];
    if (inTheWay !== undefined && !force) {
      say(
        `${join(folder, inTheWay)} is there already. ${inTheWay === name ? 'Bring it up to date' : 'Overwrite it'} with --force, or choose another name${inTheWay === name ? ' (--slug)' : ' for the picture'}.\n`,
      );
      return false;
    }
    mkdirSync(folder, { recursive: true });
    replaceFiles(folder, [...pictures, text]);
  } catch (error) {
    say(fileError(folder, error));
    return false;
  }
  for (const file of [...pictures.keys(), name]) say(`${join(folder, file)}\n`);
  return true;
}

/** Whether a file is there; a folder of its name cannot be overwritten. */
function isThere(folder: string, name: string): boolean {
  const path = join(folder, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR', path });
  return stat !== undefined;
}
