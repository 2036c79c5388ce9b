import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { imageSize } from 'image-size';
import { slugify } from '../article/slugify.ts';
import type { FindPicture, Picture } from '../formats/draft.ts';

/**
 * What an image element shows in every browser, as image-size calls it, and how such files end. No SVG: it
 * may hold scripts, which run for whoever opens the picture alone.
 */
const KINDS: Record<string, readonly string[] | undefined> = {
  png: ['.png'],
  jpg: ['.jpg', '.jpeg'],
  gif: ['.gif'],
  webp: ['.webp'],
  avif: ['.avif'],
};

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
    if (path === null)
      return `${address}: there is no such file in the folder of the text, of at most 20 MB`;
    const known = found.get(path);
    if (known) return known;
    const content = readFileSync(path);
    const measured = measure(content);
    if (measured === null) return `${address}: it is no PNG, JPEG, GIF, WebP or AVIF`;
    const { endings, ...size } = measured;
    const picture = { src: freeName(path, endings), ...size };
    files.set(picture.src, content);
    found.set(path, picture);
    return picture;
  };
  return { find, files };

  /** The file's own name where it can be part of an address, tells the truth, and is not taken. */
  function freeName(path: string, endings: readonly string[]): string {
    const own = basename(path);
    const ending = extname(path);
    const isFit = /^[\w-]+\.\w+$/.test(own) && endings.includes(ending) && !files.has(own);
    const taken = new Set([...files.keys()].map((name) => basename(name, extname(name))));
    return isFit ? own : slugify(basename(path, ending), taken) + (endings[0] ?? '');
  }
}

/** The file that a relative address names, if it lies within the folder and is not too large. */
function fileAt(folder: string, address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    const real = realpathSync(join(folder, path));
    const inside = relative(realpathSync(folder), real);
    // Neither a folder nor a pipe, and nothing that is too large to be read.
    const stat = statSync(real);
    const isPicture = stat.isFile() && stat.size <= MAX_PICTURE;
    return inside.startsWith('..') || !isPicture ? null : real;
  } catch {
    // A name that is malformed or of no file.
    return null;
  }
}

/** Width and height as browsers show it, turned as its Exif data say, and how its name may end. */
function measure(
  content: Uint8Array,
): { width: number; height: number; endings: readonly string[] } | null {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(content);
    const endings = KINDS[type];
    if (!endings || !(width >= 1 && height >= 1)) return null;
    const [across, down] = orientation > 4 ? [height, width] : [width, height];
    return { width: Math.round(across), height: Math.round(down), endings };
  } catch {
    // image-size throws for everything that it does not know.
    return null;
  }
}
