/** The words of the button that saves an article, in German. They are loaded with it. */
export const deSave = {
  save: 'Merken',
  saved: 'Gemerkt',
  denied: 'Dieser Browser speichert gerade nichts: Der Speicher ist voll oder gesperrt.',
  close: 'Schließen',
};

/** What the button says, in any of the languages of the interface. */
export type SaveWords = typeof deSave;
