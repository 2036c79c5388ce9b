import type { SaveWords } from './deSave.ts';

/** The words of the button that saves an article, in English. They are loaded with it. */
export const enSave: SaveWords = {
  save: 'Save',
  saved: 'Saved',
};
