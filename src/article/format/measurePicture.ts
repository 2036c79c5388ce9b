import { imageSize } from 'image-size';

/**
 * Formats that every browser shows, by their names in image-size, with the endings of their files.
 * SVG is not among them. It may hold scripts, and they run if somebody opens the picture alone.
 */
const ENDINGS: Record<string, readonly string[] | undefined> = {
  png: ['.png'],
  jpg: ['.jpg', '.jpeg'],
  gif: ['.gif'],
  webp: ['.webp'],
  avif: ['.avif'],
};

/** The size of a picture in pixels, and the endings that its name may have. */
export type Measured = { width: number; height: number; endings: readonly string[] };

/** Width and height of a picture after its Exif rotation; null if its content is not a picture. */
export function measurePicture(content: Uint8Array): Measured | null {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(content);
    const endings = ENDINGS[type];
    if (!endings || !(width >= 1 && height >= 1)) return null;
    const [across, down] = orientation > 4 ? [height, width] : [width, height];
    return { width: Math.round(across), height: Math.round(down), endings };
  } catch {
    // image-size throws if it does not know the format.
    return null;
  }
}
