import type { ViewWords } from './deView.ts';

/** The words of the sheet of the view in English. They are loaded with it. */
export const enView: ViewWords = {
  title: 'View',
  close: 'Close',
  theme: 'Colours',
  themes: {
    system: 'System',
    light: 'Light',
    sepia: 'Sepia',
    dark: 'Dark',
    black: 'Black',
    contrast: 'Contrast',
  },
  size: 'Text size',
  percent: (size) => `${size}%`,
  face: 'Typeface',
  faces: { serif: 'Serif', sans: 'Sans', lexend: 'Easy to read' },
  leading: 'Line spacing',
  leadings: { '140': 'tight', '160': 'normal', '180': 'wide', '200': 'very wide' },
  width: 'Line length',
  widths: { '28': 'very short', '32': 'short', '36': 'normal', '42': 'long', '48': 'very long' },
  lines: 'Lines',
  hyphens: 'Hyphenate words',
  justify: 'Justify',
  reset: 'Reset',
  device: 'Kept on this device',
  places: 'Places in articles',
  nothingKept: 'Nothing',
  other: (key) =>
    key === 'lesart.fonts'
      ? 'Which typefaces are loaded'
      : key === 'lesart.wer-sagt-das'
        ? '“Who says that?” is on'
        : key,
  keepPlaces: 'Keep my place',
  deleteAll: 'Delete all',
};
