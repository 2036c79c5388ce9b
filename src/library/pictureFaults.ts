import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Article } from '../article/format/article.ts';
import { placeOf, shown, type Fault } from '../article/format/fault.ts';
import { isWithin } from '../article/strings/paths.ts';
import { measurePicture } from '../article/format/measurePicture.ts';

type Image = Extract<Article['sections'][number]['blocks'][number], { type: 'image' }>;

/**
 * The faults of the pictures of an article: one that is not in its folder, that is not a picture,
 * or that has another size than the article says.
 */
export function pictureFaults(folder: string, article: Article): Fault[] {
  return article.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index) =>
      block.type === 'image' ? faultsOf(folder, block, ['sections', section, 'blocks', index]) : [],
    ),
  );
}

function faultsOf(folder: string, image: Image, path: PropertyKey[]): Fault[] {
  const fault = (key: keyof Image, expected: string): Fault => ({
    place: placeOf([...path, key]),
    found: shown(image[key]),
    expected,
  });
  const content = contentWithin(folder, image.src);
  if (content === null) return [fault('src', 'a picture beside the article; there is none')];
  const measured = measurePicture(content);
  if (!measured) return [fault('src', 'a PNG, JPEG, GIF, WebP or AVIF by its content')];
  const { endings } = measured;
  const sizes = (['width', 'height'] as const).filter((key) => image[key] !== measured[key]);
  return [
    ...(endings.includes(extname(image.src).toLowerCase())
      ? []
      : [fault('src', `the ending ${endings.join(' or ')}, which its content has`)]),
    ...sizes.map((key) => fault(key, `${measured[key]}, as the file has it`)),
  ];
}

/** Content of a file in a folder; null if there is none, or if a link leads out of the folder. */
export function contentWithin(folder: string, name: string): Buffer | null {
  try {
    const file = realpathSync(join(folder, name));
    const isFile = isWithin(realpathSync(folder), file) && statSync(file).isFile();
    return isFile ? readFileSync(file) : null;
  } catch {
    return null;
  }
}
