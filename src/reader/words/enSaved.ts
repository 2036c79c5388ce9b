import type { SavedWords } from './deSaved.ts';

/** The words of the list of saved articles, in English. They are loaded with it. */
export const enSaved: SavedWords = {
  title: 'Saved articles',
  link: (number) => `Saved (${number})`,
  empty: 'No article is saved.',
  remove: 'Remove',
  removeOne: (headline) => `Remove: ${headline}`,
  download: 'Save as a file (JSON)',
  file: 'saved-articles',
  finished: 'Read',
  read: (read) => `${read}% read`,
};
