import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A face cut down to what the pages show: its file, and the rule that declares it. */
export type SubsetFace = { path: string; content: Buffer; rule: (url: string) => string };

const require = createRequire(import.meta.url);
const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2';
const INSTRUMENT_SANS =
  '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

const WEIGHTS = { wght: { min: 400, max: 600 } };

/**
 * Newsreader is cut twice, at the optical sizes of body text and of headlines: two files at fixed
 * sizes weigh half of one that holds every size between. The declared weights are those of the
 * full family, though the files hold fewer: only faces of equal descriptors complement each other
 * character by character (CSS Fonts 4, section 5.2).
 */
const FACES = [
  { family: 'Newsreader', file: NEWSREADER, weight: '200 800', axes: { ...WEIGHTS, opsz: 18 } },
  {
    family: 'Newsreader Display',
    file: NEWSREADER,
    weight: '200 800',
    axes: { wght: 500, opsz: 60 },
  },
  { family: 'Instrument Sans', file: INSTRUMENT_SANS, weight: '400 700', axes: WEIGHTS },
] as const;

/** Characters that the interface may show, whatever the articles hold. */
const ALWAYS = ' 0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Cuts the faces down to the characters in use. A character outside is drawn from the full family,
 * which styles/fonts.css declares and the browser fetches only then.
 * @param text all that the pages show
 * @param headlines all that they show in the headline's cut
 */
export async function subsetFaces(text: string, headlines: string): Promise<SubsetFace[]> {
  return Promise.all(
    FACES.map(async ({ family, file, weight, axes }) => {
      const isDisplay = family === 'Newsreader Display';
      const characters = unique(isDisplay ? headlines : text + ALWAYS);
      const font = await subsetFont(readFileSync(require.resolve(file)), characters, {
        targetFormat: 'woff2',
        variationAxes: axes,
      });
      const hash = createHash('sha256').update(font).digest('base64url').slice(0, 8);
      const name = family.toLowerCase().replaceAll(' ', '-');
      return {
        path: `assets/${name}-${hash}.woff2`,
        content: font,
        rule: (url) =>
          `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;` +
          `src:url(${url}) format("woff2");unicode-range:${unicodeRange(characters)}}`,
      };
    }),
  );
}

/** A face as the drawing of pictures takes it. */
export type PictureFont = { name: string; data: Buffer; weight: 500 | 600; style: 'normal' };

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

function unique(text: string): string {
  return [...new Set(text.replaceAll(/[\n\r\t]/g, ' '))].toSorted().join('');
}

/** Characters as a CSS `unicode-range`: `U+20,U+41-5A`. */
export function unicodeRange(characters: string): string {
  const points = [...characters].map((c) => c.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
