import type { Article, Statement } from './article.ts';
import { statementsOfBlock } from './statements.ts';

/**
 * Words a minute, silent reading of continuous text, means of the International Reading Speed
 * Texts (Trauzettel-Klosinski & Dietz 2012, IOVS 53:5452): German 179, English 228, all 17
 * languages 184.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = { de: 179, en: 228 };
const ANY_LANGUAGE = 184;

/** Minutes to read an article from its description to its end, rounded, at least 1. */
export function minutesToRead(article: Article): number {
  return minutes(wordsIn(article.description) + sum(sectionWords(article)), article.inLanguage);
}

/**
 * Minutes left when a section begins, for each section in order; the first counts the description
 * too, since that is read before it.
 */
export function minutesLeft(article: Article): number[] {
  const words = sectionWords(article);
  words[0] = (words[0] ?? 0) + wordsIn(article.description);
  let left = sum(words);
  return words.map((count) => {
    const remaining = minutes(left, article.inLanguage);
    left -= count;
    return remaining;
  });
}

function sectionWords(article: Article): number[] {
  return article.sections.map((section) => sum(section.blocks.map(statementsOfBlock).map(wordsIn)));
}

function wordsIn(statements: readonly Statement[]): number {
  return sum(statements.map(({ text }) => text.split(/\s+/u).length));
}

function minutes(words: number, language: string): number {
  const speed = WORDS_PER_MINUTE[language.split('-')[0] ?? ''] ?? ANY_LANGUAGE;
  return Math.max(1, Math.round(words / speed));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
