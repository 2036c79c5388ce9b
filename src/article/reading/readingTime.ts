import type { Article, Statement } from '../format/article.ts';
import { statementsOfBlock } from '../format/statements.ts';
import { primaryLanguage } from '../strings/primaryLanguage.ts';

/**
 * Words a minute, silent reading of continuous text, means of the International Reading Speed
 * Texts (Trauzettel-Klosinski & Dietz 2012, IOVS 53:5452): German 179, English 228, all 17
 * languages 184.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = { de: 179, en: 228 };
const ANY_LANGUAGE = 184;

/** Fewer seconds than this are not called a minute. */
const UNDER_A_MINUTE = 45;

/** Minutes to read an article from its description to its end, rounded, at least 1. */
export function minutesToRead(article: Article): number {
  return Math.max(1, Math.round(sum(sectionSeconds(article)) / 60));
}

/** Seconds to read each section, in order. Those of the first include the description. */
export function sectionSeconds(article: Article): number[] {
  const speed = WORDS_PER_MINUTE[primaryLanguage(article.inLanguage)] ?? ANY_LANGUAGE;
  const words = sectionWords(article);
  words[0] = (words[0] ?? 0) + wordsIn(article.description);
  return words.map((count) => (count / speed) * 60);
}

/**
 * Minutes left at a place in the text, rounded; 0 for less than three quarters of one.
 * @param seconds to read each section, in order
 * @param starts where each section begins, as a part of the text between 0 and 1
 * @param progress how much of the text is read, between 0 and 1
 */
export function minutesLeftAt(
  seconds: readonly number[],
  starts: readonly number[],
  progress: number,
): number {
  const left = sum(
    seconds.map((all, index) => {
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? 1;
      const unread = (end - progress) / (end - start || 1);
      return all * Math.min(1, Math.max(0, unread));
    }),
  );
  return left < UNDER_A_MINUTE ? 0 : Math.max(1, Math.round(left / 60));
}

function sectionWords(article: Article): number[] {
  return article.sections.map((section) => sum(section.blocks.map(statementsOfBlock).map(wordsIn)));
}

function wordsIn(statements: readonly Statement[]): number {
  return sum(statements.map(({ text }) => text.split(/\s+/u).length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** With more sections than this an article is laid out stretch by stretch. */
const MANY_SECTIONS = 12;

/**
 * Sections of a stretch. A phone lays out so many within a frame or two, and 400 sections make so
 * few boxes that the browser watches them all at no cost that one notices.
 */
const IN_A_STRETCH = 8;

/** Whether an article is so long that only what is near the window is to be laid out. */
export function isLong({ sections }: { sections: readonly unknown[] }): boolean {
  return sections.length > MANY_SECTIONS;
}

/** The sections of a long article in stretches: what is laid out together. */
export function stretchesOf<T>(sections: readonly T[]): T[][] {
  const count = Math.ceil(sections.length / IN_A_STRETCH);
  return Array.from({ length: count }, (_, index) =>
    sections.slice(index * IN_A_STRETCH, (index + 1) * IN_A_STRETCH),
  );
}
