/** The words of the list of saved articles, in German. They are loaded with it. */
export const deSaved = {
  title: 'Gemerkte Artikel',
  /** On the link to the list. */
  link: (number: number) => `Gemerkt (${number})`,
  empty: 'Kein Artikel ist gemerkt.',
  remove: 'Entfernen',
  /** For those who hear it. */
  removeOne: (headline: string) => `Entfernen: ${headline}`,
  download: 'Als Datei speichern (JSON)',
  /** Name of the file, without its ending. */
  file: 'gemerkte-artikel',
  finished: 'Gelesen',
  /** @param read of the article, in per cent */
  read: (read: number) => `${read} % gelesen`,
};

/** What the list says, in any of the languages of the interface. */
export type SavedWords = typeof deSaved;
