import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { INSTRUMENT_SANS, NEWSREADER } from './fonts.ts';

/** A face as the drawing of pictures takes it. */
export type PictureFont = { name: string; data: Buffer; weight: 500 | 600; style: 'normal' };

/** The faces of the preview pictures, and the characters that at least one of them can draw. */
export type PictureFonts = { fonts: PictureFont[]; drawable: ReadonlySet<number> };

const NOTO_SERIF = '@fontsource-variable/noto-serif/files/noto-serif-latin-wght-normal.woff2';

const NOTO_SIGNS = '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2';

/** Packages that pictures depend on. */
export const FONT_PACKAGES = [
  '@fontsource-variable/newsreader',
  '@fontsource-variable/instrument-sans',
  '@fontsource-variable/noto-serif',
  '@fontsource/noto-sans-math',
];

/**
 * Our faces at one weight and size each, and after them two for the letters and signs they lack. A
 * family is in several files, by scripts. Of its faces the first that has a character draws it.
 */
const FACES = [
  {
    name: 'Newsreader',
    file: NEWSREADER,
    scripts: ['latin', 'latin-ext', 'vietnamese'],
    weight: 500,
    axes: { wght: 500, opsz: 60 },
  },
  ...([500, 600] as const).map((weight) => ({
    name: 'Instrument Sans',
    file: INSTRUMENT_SANS,
    scripts: ['latin', 'latin-ext'],
    weight,
    axes: { wght: weight },
  })),
  {
    name: 'Noto Serif',
    file: NOTO_SERIF,
    scripts: ['vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
    weight: 500,
    axes: { wght: 500 },
  },
  { name: 'Noto Sans Math', file: NOTO_SIGNS, scripts: ['latin'], weight: 500, axes: {} },
] as const;

const require = createRequire(import.meta.url);

/** The faces, whole: whatever a package can draw, a picture can. */
export async function pictureFonts(): Promise<PictureFonts> {
  const drawable = new Set<number>();
  const files = FACES.flatMap(({ scripts, file, ...face }) =>
    scripts.map((script) => ({ ...face, script, path: file.replace('-latin-', `-${script}-`) })),
  );
  const fonts = await Promise.all(
    files.map(async ({ name, script, path, weight, axes }): Promise<PictureFont> => {
      const file = readFileSync(require.resolve(path));
      const characters = charactersOf(file);
      for (const character of characters) drawable.add(character);
      const data = await subsetFont(file, String.fromCodePoint(...characters), {
        targetFormat: 'truetype',
        variationAxes: axes,
      });
      return {
        name: script === 'latin' ? name : `${name} ${script}`,
        data,
        weight,
        style: 'normal',
      };
    }),
  );
  return { fonts, drawable };
}

function charactersOf(file: Buffer): number[] {
  const font = create(file);
  if (!('characterSet' in font)) throw new Error('A file of a typeface holds several.');
  return font.characterSet;
}
