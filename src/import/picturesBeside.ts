import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { measurePicture } from '../article/format/measurePicture.ts';
import { isWithin, slashed } from '../article/strings/paths.ts';
import { slugify } from '../article/links/slugify.ts';
import { shortened } from '../article/strings/shortened.ts';
import type { FindPicture, Picture } from '../formats/draft.ts';

/** Size of the largest picture in bytes. */
const MAX_PICTURE = 20 * 1024 * 1024;

/** The pictures that a text shows, and their files. */
export type Pictures = {
  find: FindPicture;
  /** Content of each picture that was found, by the name it gets beside the article. */
  files: ReadonlyMap<string, Uint8Array>;
};

/**
 * The pictures beside a text. Nothing is fetched. Nothing outside the folder of the text is read.
 * @param file path of the text; null if it has none
 */
export function picturesBeside(file: string | null): Pictures {
  const files = new Map<string, Uint8Array>();
  const found = new Map<string, Picture>();

  const find = (address: string): Picture | string => {
    if (file === null) return `${address}: what comes by standard input has no folder`;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
      return `${shortened(address, 100)}: it is not fetched; save it beside the text and name it there`;
    const path = fileAt(dirname(file), address);
    if (path === null)
      return `${address}: there is no such file in the folder of the text, of at most 20 MB`;
    const known = found.get(path);
    if (known) return known;
    const content = readFileSync(path);
    const measured = measurePicture(content);
    if (measured === null) return `${address}: it is not a PNG, JPEG, GIF, WebP or AVIF`;
    const { endings, ...size } = measured;
    const picture = { src: freeName(path, endings), ...size };
    files.set(picture.src, content);
    found.set(path, picture);
    return picture;
  };
  return { find, files };

  /** The name of the file if it fits into an address, has the right ending and is still free. */
  function freeName(path: string, endings: readonly string[]): string {
    const own = basename(path);
    const ending = extname(path);
    // Many systems take capitals and small letters for the same in names of files.
    const names = [...files.keys()].map((name) => name.toLowerCase());
    const isTaken = names.includes(own.toLowerCase());
    const isFit = /^[\w-]+\.\w+$/.test(own) && endings.includes(ending) && !isTaken;
    const taken = new Set(names.map((name) => basename(name, extname(name))));
    return isFit ? own : slugify(basename(path, ending), taken) + (endings[0] ?? '');
  }
}

/** The file at a relative address, if it is within the folder and not too large. */
function fileAt(folder: string, address: string): string | null {
  try {
    const path = slashed(decodeURIComponent(address.replace(/[?#].*$/s, '')));
    const real = realpathSync(join(folder, path));
    // A folder or a pipe is not a picture.
    const stat = statSync(real);
    const isPicture = stat.isFile() && stat.size <= MAX_PICTURE;
    return isWithin(realpathSync(folder), real) && isPicture ? real : null;
  } catch {
    // The name is malformed, or there is no such file.
    return null;
  }
}
