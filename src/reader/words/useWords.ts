import { createContext, useContext } from 'react';
import { de } from './de.ts';
import type { PageWords } from './wordsFor.ts';

const Context = createContext<PageWords>(de);

/** Gives the components within it their words. The default is German. */
export const WordsProvider = Context.Provider;

/** The words of the interface in the language of the page. */
export function useWords(): PageWords {
  return useContext(Context);
}
