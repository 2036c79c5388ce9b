/** The words of the sheet of the view in German. They are loaded with it. */
export const deView = {
  title: 'Ansicht',
  close: 'Schließen',
  theme: 'Farben',
  themes: {
    system: 'System',
    light: 'Hell',
    sepia: 'Sepia',
    dark: 'Dunkel',
    black: 'Schwarz',
    contrast: 'Kontrast',
  },
  size: 'Schriftgröße',
  percent: (size: string) => `${size} %`,
  face: 'Schrift',
  faces: { serif: 'Serife', sans: 'Grotesk', lexend: 'Leicht lesbar' },
  leading: 'Zeilenabstand',
  leadings: { '140': 'eng', '160': 'normal', '180': 'weit', '200': 'sehr weit' },
  width: 'Zeilenlänge',
  widths: {
    '28': 'sehr kurz',
    '32': 'kurz',
    '36': 'normal',
    '42': 'lang',
    '48': 'sehr lang',
  },
  lines: 'Zeilen',
  hyphens: 'Wörter trennen',
  justify: 'Blocksatz',
  reset: 'Zurücksetzen',
  device: 'Auf diesem Gerät gespeichert',
  places: 'Lesestellen',
  nothingKept: 'Nichts',
  /** @param key under which the browser keeps it */
  other: (key: string) =>
    key === 'lesart.fonts'
      ? 'Welche Schriften schon geladen sind'
      : key === 'lesart.wer-sagt-das'
        ? '„Wer sagt das?“ ist an'
        : key,
  keepPlaces: 'Lesestellen merken',
  deleteAll: 'Alles löschen',
};

/** What the sheet says, in any of the languages of the interface. */
export type ViewWords = typeof deView;
