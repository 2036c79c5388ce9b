import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { de, type Words } from './de.ts';
import { en } from './en.ts';

/**
 * The words of a page. `lang` and `textLang` are set if the interface and the text are in different
 * languages, for the attribute `lang` (WCAG 3.1.2).
 */
export type PageWords = Words & { lang?: string; textLang?: string };

/** The interface's words for an article: German for German, English for all others. */
export function wordsFor(language: string): PageWords {
  const primary = primaryLanguage(language);
  if (primary === 'de') return de;
  if (primary === 'en') return en;
  const words = foreign.get(language) ?? { ...en, lang: 'en', textLang: language };
  foreign.set(language, words);
  return words;
}

/** Always the same object, so that no component renders again. */
const foreign = new Map<string, PageWords>();
