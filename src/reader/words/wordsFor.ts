import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { de, type Words } from './de.ts';

/**
 * The words of a page. `lang` and `textLang` are set if the interface and the text are in different
 * languages, for the attribute `lang` (WCAG 3.1.2).
 */
export type PageWords = Words & { lang?: string; textLang?: string };

let en: Words | undefined;

/** Makes the English words known. A page in German need not fetch them. */
export function knowEnglish(words: Words): void {
  en = words;
}

/**
 * Fetches the words for an article where the script does not hold them. To be awaited before
 * `wordsFor` is asked in the browser.
 * @throws TypeError when they cannot be had
 */
export async function fetchWordsFor(language: string): Promise<void> {
  if (primaryLanguage(language) === 'de') return;
  const english = await import('./en.ts');
  knowEnglish(english.en);
}

/**
 * The interface's words for an article: German for German, English for all others.
 * @throws Error when the English words are not known
 */
export function wordsFor(language: string): PageWords {
  const primary = primaryLanguage(language);
  if (primary === 'de') return de;
  if (!en) throw new Error('The English words are not known.');
  if (primary === 'en') return en;
  const words = foreign.get(language) ?? { ...en, lang: 'en', textLang: language };
  foreign.set(language, words);
  return words;
}

/** Always the same object, so that no component renders again. */
const foreign = new Map<string, PageWords>();
