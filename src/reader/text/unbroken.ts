import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';

/**
 * A piece of a text. A `line` is never broken, a `wide-line` is not broken where the window is
 * wide, a `word` is not hyphenated. This is marked by elements, not by invisible characters. Links
 * to the words, copied quotes and the page search then find the article's own text.
 */
type Unbroken = { text: string; keep: 'line' | 'wide-line' | 'word' | null };

/** What fits a line with large text, in a narrow window and in a wide one, in UTF-16 code units. */
const MAX_LINE = 14;
const MAX_WIDE_LINE = 28;

const MONTHS: Readonly<Record<string, string>> = {
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

/** What belongs together in any language: "US-Regierung", "10 %", "§ 5", "z. B.". */
const FORMS = [
  String.raw`\p{Lu}{2,4}-\p{L}+`,
  String.raw`\d[\d.,]* [%‰€$£]`,
  String.raw`[§№] ?\d+`,
  String.raw`\p{L}\. \p{L}\.`,
];

/** A word that browsers hyphenate, at the end; punctuation may follow. */
const LAST_WORD = /(?<![\p{L}\p{N}])\p{L}{8,24}(?=\P{L}*$)/u;

/**
 * A text in pieces, of which some are to stay whole. Joined, they are the text.
 * @param language tag of BCP 47
 * @param isLast whether the text ends its paragraph, whose last word is not to be hyphenated
 */
export function unbroken(text: string, language: string, isLast: boolean): Unbroken[] {
  const pieces: Unbroken[] = [];
  let from = 0;
  const add = (to: number, keep: Unbroken['keep']) => {
    if (to > from) pieces.push({ text: text.slice(from, to), keep });
    from = Math.max(from, to);
  };
  for (const { 0: form, index } of text.matchAll(formsOf(language))) {
    if (form.length > MAX_WIDE_LINE) continue;
    add(index, null);
    add(index + form.length, form.length > MAX_LINE ? 'wide-line' : 'line');
  }
  const last = isLast ? LAST_WORD.exec(text) : null;
  if (last && last.index >= from) {
    add(last.index, null);
    add(last.index + last[0].length, 'word');
  }
  add(text.length, null);
  return pieces;
}

/** "5. November", "5 November", "November 5" beside the forms of every language. */
function formsOf(language: string): RegExp {
  const months = MONTHS[primaryLanguage(language)];
  const days = months === undefined ? [] : [`\\d{1,2}\\.? (?:${months})`, `(?:${months}) \\d{1,2}`];
  const any = [...days, ...FORMS].join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'gu');
}
