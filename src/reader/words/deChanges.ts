/** The words of what has changed since the last visit, in German. They are loaded with it. */
export const deChanges = {
  /** @param since a day or a time of today, in words */
  changed: (since: string) => `geändert seit ${since}`,
  added: (since: string) => `neu seit ${since}`,
  heading: (since: string) => `Überschrift geändert seit ${since}`,
  /** @param clock such as 10:05 */
  time: (clock: string) => `${clock} Uhr`,
  title: 'Geändert',
  /** @param places where the text differs */
  summary: (places: number, since: string) =>
    `${places === 1 ? 'Eine Stelle ist' : `${places} Stellen sind`} geändert seit ${since}.`,
  corrections: (number: number) =>
    number === 1 ? 'Eine Korrektur ist dazugekommen.' : `${number} Korrekturen sind dazugekommen.`,
  modified: (day: string) => `Stand: ${day}.`,
  show: 'Zeigen',
  close: 'Schließen',
};

/** What is said of changes, in any of the languages of the interface. */
export type ChangesWords = typeof deChanges;
