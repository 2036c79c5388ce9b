import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { imageSize } from 'image-size';
import { sectionId } from '../article/address.ts';
import type { FindPicture, Picture } from './draft.ts';

/** What an image element shows in every browser; how image-size calls them. */
const KINDS = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'heif', 'svg']);

/** Larger than any picture of a page, in bytes. */
const MAX_PICTURE = 20 * 1024 * 1024;

/** Pictures that a text shows, and the files they stand in. */
export type Pictures = {
  find: FindPicture;
  /** What was found, by the name it gets beside the article. */
  files: ReadonlyMap<string, Uint8Array>;
};

/**
 * The pictures beside a text. Nothing is fetched, and nothing is read that lies outside of the text's
 * folder.
 * @param file the text; null where it comes without one
 */
export function picturesBeside(file: string | null): Pictures {
  const files = new Map<string, Uint8Array>();
  const found = new Map<string, Picture>();

  const find = (address: string): Picture | string => {
    if (file === null) return `${address}: what comes by standard input has no folder`;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
      return `${address.slice(0, 100)}: it is not fetched; save it beside the text and name it there`;
    const path = fileAt(dirname(file), address);
    if (path === null) return `${address}: there is no such file in the folder of the text`;
    const known = found.get(path);
    if (known) return known;
    const content = readFileSync(path);
    const size = sizeOf(content);
    if (size === null) return `${address}: it is no picture that browsers show`;
    const picture = { name: freeName(path), ...size };
    files.set(picture.name, content);
    found.set(path, picture);
    return picture;
  };
  return { find, files };

  function freeName(path: string): string {
    const extension = extname(path).toLowerCase();
    const taken = new Set([...files.keys()].map((name) => basename(name, extname(name))));
    const own = basename(path);
    const isFit = /^[\w-]+\.\w+$/.test(own) && !files.has(own);
    return isFit ? own : sectionId(basename(path, extname(path)), taken) + extension;
  }
}

/** The file that a relative address names, if it lies within the folder. */
function fileAt(folder: string, address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    const real = realpathSync(join(folder, path));
    const inside = relative(realpathSync(folder), real);
    return inside === '' || inside.startsWith('..') ? null : real;
  } catch {
    // A name that is malformed or of no file.
    return null;
  }
}

/** Width and height as browsers show it: turned as its Exif data say. */
function sizeOf(content: Uint8Array): { width: number; height: number } | null {
  if (content.length > MAX_PICTURE) return null;
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(content);
    if (!KINDS.has(type) || !(width >= 1 && height >= 1)) return null;
    const size = { width: Math.round(width), height: Math.round(height) };
    return orientation > 4 ? { width: size.height, height: size.width } : size;
  } catch {
    // image-size throws for everything that it does not know.
    return null;
  }
}
