import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { INSTRUMENT_SANS, NEWSREADER } from './fonts.ts';

type Metrics = {
  xWidthAvg: number;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
};

/** Fonts of the systems. Those in one row have glyphs of the same widths. */
const SYSTEM: Record<string, { metrics: Metrics; names: readonly string[] }> = {
  Georgia: { metrics: georgia, names: ['Georgia', 'Gelasio'] },
  Times: { metrics: timesNewRoman, names: ['Times New Roman', 'Liberation Serif', 'Tinos'] },
  'Noto Serif': { metrics: notoSerif, names: ['Noto Serif'] },
  Arial: { metrics: arial, names: ['Arial', 'Liberation Sans', 'Helvetica', 'Arimo'] },
  Roboto: { metrics: roboto, names: ['Roboto'] },
};

const SERIFS = ['Georgia', 'Times', 'Noto Serif'];
const OURS = [
  { family: 'Newsreader', file: NEWSREADER, axes: { wght: 400, opsz: 18 }, systems: SERIFS },
  {
    family: 'Newsreader Display',
    file: NEWSREADER,
    axes: { wght: 500, opsz: 60 },
    systems: SERIFS,
  },
  {
    family: 'Instrument Sans',
    file: INSTRUMENT_SANS,
    axes: { wght: 400 },
    systems: ['Arial', 'Roboto'],
  },
];
const BASIC_LATIN = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');

const require = createRequire(import.meta.url);

/**
 * Rules that declare the systems' fonts in the measures of ours, as `Georgia as Newsreader`: as
 * wide on average and with lines as high, so that a page is as long before ours are there as after.
 */
export async function fallbackRules(): Promise<string> {
  const rules = OURS.map(async ({ family, file, axes, systems }) => {
    const font = await subsetFont(readFileSync(require.resolve(file)), BASIC_LATIN, {
      targetFormat: 'truetype',
      variationAxes: axes,
    });
    const ours = await fromBuffer(font);
    return systems.flatMap((system) => {
      const { metrics, names } = SYSTEM[system]!;
      const fit = fitted(ours, metrics);
      const face = (weight: string) =>
        `@font-face{font-family:${system} as ${family};font-weight:${weight === '' ? 400 : 600};` +
        `src:${names.map((name) => `local("${name}${weight}")`).join(',')};${fit}}`;
      // The headline's cut has no second weight.
      return family === 'Newsreader Display' ? [face('')] : [face(''), face(' Bold')];
    });
  });
  return (await Promise.all(rules)).flat().join('');
}

/**
 * The descriptors that give a font the measures of another (CSS Fonts 5, section 2.3): widths by
 * the average over English text, heights in ems of the size so adjusted.
 */
export function fitted(target: Metrics, font: Metrics): string {
  const size = target.xWidthAvg / target.unitsPerEm / (font.xWidthAvg / font.unitsPerEm);
  // A tenth of a percent is a third of a pixel in a line, less than a fit by averages can promise.
  const percent = (value: number) => `${Number((value * 100).toFixed(1))}%`;
  const height = (value: number) => percent(value / target.unitsPerEm / size);
  return (
    `size-adjust:${percent(size)};ascent-override:${height(target.ascent)};` +
    `descent-override:${height(Math.abs(target.descent))};` +
    `line-gap-override:${height(target.lineGap)}`
  );
}
