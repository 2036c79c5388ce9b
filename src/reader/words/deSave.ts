/** The words of the button that saves an article, in German. They are loaded with it. */
export const deSave = {
  save: 'Merken',
  saved: 'Gemerkt',
};

/** What the button says, in any of the languages of the interface. */
export type SaveWords = typeof deSave;
