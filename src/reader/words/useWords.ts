import { createContext, useContext } from 'react';
import { de, type Words } from './de.ts';
import { en } from './en.ts';

/** The interface's words for an article: German for German, English for all others. */
export function wordsFor(language: string): PageWords {
  const [primary] = language.split('-');
  if (primary === 'de') return de;
  if (primary === 'en') return en;
  const words = foreign.get(language) ?? { ...en, lang: 'en', textLang: language };
  foreign.set(language, words);
  return words;
}

/** Always the same object, so that no component renders again. */
const foreign = new Map<string, PageWords>();

/**
 * The words of a page, and of which language they and its text are where that is not the same, for
 * the attribute `lang` of either (WCAG 3.1.2).
 */
export type PageWords = Words & { lang?: string; textLang?: string };

const Context = createContext<PageWords>(de);

/** Gives the components within it their words. The default is German. */
export const WordsProvider = Context.Provider;

/** The words of the interface in the language of the page. */
export function useWords(): PageWords {
  return useContext(Context);
}
