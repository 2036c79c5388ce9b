import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { hashedPath } from './contentHash.ts';

/** A face cut down to what the pages show: its file, how it is declared, and who needs it. */
export type Face = {
  family: string;
  /** Path of the file below the site's base. */
  path: string;
  content: Buffer;
  /** As `FontFace` takes them, and as `@font-face` names them after `font-`. */
  descriptors: { weight: string; style?: 'italic'; unicodeRange?: string };
  isFor: (html: string) => boolean;
};

/** What the pages show: all of it, the part in the headline's cut, and the part in italics. */
export type ShownText = { all: string; headlines: string; emphasised: string };

const require = createRequire(import.meta.url);
/** The first file of each family, as its package has it. */
export const NEWSREADER =
  '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2';
export const INSTRUMENT_SANS =
  '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

const WEIGHTS = { wght: { min: 400, max: 600 } };

/** What hyphenation may draw in any text. */
const HYPHENS = '-\u2010';

/** What scripts may draw in the interface at any time, whatever the articles hold. */
const INTERFACE = `${HYPHENS} 0123456789/%×–—…·'’‘‚"“”„«»‹›ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;

/**
 * Newsreader is cut twice, at the optical sizes of body text and of headlines: two files at fixed
 * sizes weigh half of one that holds every size between. Of the features of OpenType those stay
 * that the styles use; the others would bring glyphs that nothing shows.
 */
const CUTS = [
  {
    family: 'Newsreader',
    file: NEWSREADER,
    weight: '400 600',
    axes: { ...WEIGHTS, opsz: 18 },
    features: ['kern', 'liga'],
    always: HYPHENS,
  },
  {
    family: 'Newsreader Display',
    file: NEWSREADER,
    weight: '500',
    axes: { wght: 500, opsz: 60 },
    features: ['kern', 'liga'],
    always: HYPHENS,
  },
  {
    family: 'Instrument Sans',
    file: INSTRUMENT_SANS,
    weight: '400 600',
    axes: WEIGHTS,
    features: ['kern', 'tnum'],
    always: INTERFACE,
  },
] as const;

const ITALIC = {
  family: 'Newsreader',
  file: NEWSREADER.replace('-normal', '-italic'),
  axes: { wght: 400, opsz: 18 },
  features: ['kern', 'liga'],
} as const;

type Cut = {
  family: string;
  file: string;
  axes: Record<string, number | { min: number; max: number }>;
  features: readonly string[];
};

/**
 * Cuts the faces down to the characters in use. Characters beyond the first file of a family are
 * cut from its second, to a file that only pages with such characters fetch. What is in neither
 * comes from the system.
 */
export async function cutFaces({ all, headlines, emphasised }: ShownText): Promise<Face[]> {
  const upright = CUTS.flatMap((cut) => {
    const shown = cut.family === 'Newsreader Display' ? headlines : all;
    const [basic, extended] = split(shown + cut.always);
    const extension = { ...cut, file: cut.file.replace('-latin-', '-latin-ext-') };
    return [
      face(cut, basic, { weight: cut.weight }, () => true),
      face(
        extension,
        extended,
        { weight: cut.weight, unicodeRange: unicodeRange(extended) },
        (html) => [...extended].some((character) => html.includes(character)),
      ),
    ];
  });
  // At one weight: a browser thickens what is strong besides.
  const italic = face(
    ITALIC,
    emphasised === '' ? '' : split(emphasised + HYPHENS)[0],
    { weight: '400 600', style: 'italic' },
    (html) => html.includes('<em'),
  );
  const faces = await Promise.all([...upright, italic]);
  return faces.filter((each) => each !== null);
}

/** @returns null where there are no characters to cut */
async function face(
  { family, file, axes, features }: Cut,
  characters: string,
  descriptors: Face['descriptors'],
  isFor: Face['isFor'],
): Promise<Face | null> {
  if (characters === '') return null;
  const options = {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: [...features],
  } as const;
  const content = await subsetFont(readFileSync(require.resolve(file)), characters, options);
  const part = descriptors.style ?? (descriptors.unicodeRange === undefined ? '' : 'extended');
  const name = `${family} ${part}`.trim().toLowerCase().replaceAll(' ', '-');
  return { family, path: hashedPath(`${name}.woff2`, content), content, descriptors, isFor };
}

/** The characters of the first file of each family, and those that only the second can hold. */
function split(text: string): [string, string] {
  const characters = [...new Set(text.replaceAll(/[\n\r\t]/g, ' '))].toSorted();
  const isExtended = (c: string) => EXTENDED.test(c);
  return [
    characters.filter((c) => !isExtended(c)).join(''),
    characters.filter(isExtended).join(''),
  ];
}

/** The Latin letters, marks and currencies that both families keep in their second file. */
const EXTENDED =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/u;

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
