import { createContext, useContext } from 'react';
import { de, type Words } from './de.ts';
import { en } from './en.ts';

/** The interface's words for an article: German for German, English for all others. */
export function wordsFor(language: string): Words {
  return language.split('-')[0] === 'de' ? de : en;
}

const Context = createContext<Words>(de);

/** Gives the components within their words; without it they speak German. */
export const WordsProvider = Context.Provider;

/** The words of the interface in the language of the page. */
export function useWords(): Words {
  return useContext(Context);
}
