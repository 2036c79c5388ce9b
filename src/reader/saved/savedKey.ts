/** Where the browser keeps the articles that the reader has saved. */
export const SAVED_KEY = 'lesart.saved';
