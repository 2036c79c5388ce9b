import type { StorageKey } from '../../platform/storageKeys.ts';

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
  keys: 'Tastatur',
  keysOn: 'Tasten für Befehle',
  showKeys: 'Alle Tasten (?)',
  saved: 'Gemerkte Artikel',
  device: 'Auf diesem Gerät gespeichert',
  nothingKept: 'Nichts',
  kept: {
    'lesart.view': 'Ansicht',
    'lesart.places': 'Lesestellen',
    'lesart.visits': 'Was gelesen ist',
    'lesart.saved': 'Gemerkte Artikel',
    'lesart.keys': 'Tasten für Befehle',
    'lesart.scroll': 'Wo dieser Tab stand',
    'lesart.fonts': 'Welche Schriften schon geladen sind',
    'lesart.wer-sagt-das': '„Wer sagt das?“ ist an',
    'lesart.farben-erklaert': 'Was die Farben sagen, ist schon erklärt',
  } satisfies Record<StorageKey, string>,
  /** @param pages that the worker keeps */
  offline: (pages: number) =>
    `Für die Zeit ohne Netz: ${pages} ${pages === 1 ? 'Seite' : 'Seiten'}`,
  keepPlaces: 'Lesestellen und Gelesenes merken',
  deleteAll: 'Alles löschen',
};

/** What the sheet says, in any of the languages of the interface. */
export type ViewWords = typeof deView;
