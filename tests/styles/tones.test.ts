import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  rgb,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../src/reader/view/view.ts';
import { TONES } from '../../src/article/attribution/tones.ts';

const styles = join(import.meta.dirname, '../../src');
const sheets = ['styles/tokens.css', 'styles/tokens.later.css'];
const tokens = sheets.map((sheet) => readFileSync(join(styles, sheet), 'utf8'));
const demand = readFileSync(join(styles, 'styles/tokens.demand.css'), 'utf8');
const attribution = readFileSync(join(styles, 'reader/attribution/attribution.later.css'), 'utf8');

const themes = tokens.map((sheet) => sheet.split('prefers-color-scheme: dark'));
const [light = '', dark = ''] = [0, 1].map((at) => themes.map((parts) => parts[at]).join(''));

/** The rules of a theme that readers can choose, in order: a later one wins. */
const chosen = (name: string): string =>
  Array.from(demand.matchAll(/([^{}]*)\{([^{}]*)\}/g), ([, selectors = '', rule = '']) =>
    selectors.includes(`[data-theme='${name}']`) ? rule : '',
  ).join('');
const token = (theme: string, name: string): Color => {
  const hexes = theme.matchAll(new RegExp(String.raw`--${name}: (#[0-9a-f]{3,6});`, 'g'));
  const hex = [...hexes].at(-1)?.[1];
  if (hex === undefined) throw new Error(`The tokens have no --${name}.`);
  return rgb(hex)!;
};
const THEMES: [string, string][] = [
  ['light', light],
  ['dark', dark],
  ...CHOICES.theme
    .filter((name) => name !== 'system')
    .map((name): [string, string] => [`chosen ${name}`, chosen(name)]),
];
/** The parts of a tone in its tint, as in the styles: of a passage, and of one that is open. */
const TINTS = partsIn('paper');
/** The part of a tone in the colour of its label. */
const [LABEL = Number.NaN] = partsIn('ink');

function partsIn(other: string): number[] {
  const mixes = new RegExp(String.raw`var\(--tone\) (\d+)%, var\(--${other}\)`, 'g');
  return [...attribution.matchAll(mixes)].map(([, part]) => Number(part) / 100);
}

/** Below this distance two neighbouring colours look alike at a glance (CIEDE2000). */
const APART = 10;

/** How eyes see with all cones, and without one kind of cone (Machado et al. 2009). */
const EYES = {
  'with all cones': (colour: Color) => colour,
  'without those for red': filterDeficiencyProt(1),
  'without those for green': filterDeficiencyDeuter(1),
  'without those for blue': filterDeficiencyTrit(1),
};

describe.each(THEMES)('text in the %s theme', (_name, theme) => {
  const papers = ['paper', 'paper-raised'];
  const inks = ['ink', 'ink-soft', 'signal'];
  it.each(papers.flatMap((paper) => inks.map((ink) => [ink, paper] as const)))(
    'of %s has 7:1 on %s',
    (ink, paper) => {
      expect(wcagContrast(token(theme, ink), token(theme, paper))).toBeGreaterThanOrEqual(7);
    },
  );

  it('has 7:1 where a link has led', () => {
    const [ink, highlight] = [token(theme, 'ink'), token(theme, 'highlight')];
    expect(wcagContrast(ink, highlight)).toBeGreaterThanOrEqual(7);
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
])('a reader who chooses the %s theme', (name, system) => {
  const tokensOf = (theme: string) => {
    const shared = theme.matchAll(
      /--(paper|ink|rule|signal|highlight|shade|tone-)([\w-]*): ([^;]*)/g,
    );
    return new Map(Array.from(shared, ([, family, rest, value]) => [`${family}${rest}`, value]));
  };
  it('sees what others see whose system has it', () => {
    expect(tokensOf(chosen(name))).toEqual(tokensOf(system));
  });
});

describe.each(THEMES)('the tones in the %s theme', (_name, theme) => {
  const names = Array.from({ length: TONES + 1 }, (_, index) => `tone-${index}`);
  const tones = names.map((name) => token(theme, name));
  const [paper, ink] = [token(theme, 'paper'), token(theme, 'ink')];

  it.each(names)(
    'leave 7:1 to the text and the label of %s, in a passage and an open one',
    (name) => {
      const tone = token(theme, name);
      const label = interpolate([ink, tone], 'rgb')(LABEL);
      expect(TINTS).toHaveLength(2);
      for (const part of TINTS) {
        const tint = interpolate([paper, tone], 'rgb')(part);
        expect(wcagContrast(ink, tint)).toBeGreaterThanOrEqual(7);
        expect(wcagContrast(label, tint)).toBeGreaterThanOrEqual(7);
      }
    },
  );

  it.each(names)('stand out as dots and lines on paper: %s', (name) => {
    expect(wcagContrast(paper, token(theme, name))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(EYES))('are told apart by eyes %s', (_eyes, seen) => {
    const distance = differenceCiede2000();
    const distances = tones.flatMap((one, index) =>
      tones.slice(index + 1).map((other) => distance(seen(one), seen(other))),
    );
    expect(distances).toHaveLength(36);
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(APART);
  });
});
