import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { INSTRUMENT_SANS, NEWSREADER } from './fonts.ts';

/** A face as the drawing of pictures takes it. */
export type PictureFont = { name: string; data: Buffer; weight: 500 | 600; style: 'normal' };

const require = createRequire(import.meta.url);

/** The faces of the preview pictures, at one weight and size each, with all Latin characters. */
export async function pictureFonts(): Promise<PictureFont[]> {
  const faces = [
    { name: 'Newsreader', file: NEWSREADER, weight: 500, axes: { wght: 500, opsz: 60 } },
    { name: 'Instrument Sans', file: INSTRUMENT_SANS, weight: 500, axes: { wght: 500 } },
    { name: 'Instrument Sans', file: INSTRUMENT_SANS, weight: 600, axes: { wght: 600 } },
  ] as const;
  const files = faces.flatMap(({ file, ...face }) => [
    { ...face, file },
    // What the first file of a family lacks is in its second.
    { ...face, name: `${face.name} Extended`, file: file.replace('-latin-', '-latin-ext-') },
  ]);
  return Promise.all(
    files.map(async ({ name, file, weight, axes }) => {
      const data = await subsetFont(readFileSync(require.resolve(file)), LATIN, {
        targetFormat: 'truetype',
        variationAxes: axes,
      });
      return { name, data, weight, style: 'normal' };
    }),
  );
}

/** Every character up to the combining marks, and the punctuation and currencies beyond. */
const LATIN = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20c0],
  [0x2116, 0x2122],
]
  .flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  )
  .join('');
