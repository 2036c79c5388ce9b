import type { Statement } from '../article/format/article.ts';

const NEGATION =
  /^(?:nicht|kein\p{L}*|nie|niemand\p{L}*|nichts|ohne|weder|not|no|never|nobody|none|without|neither|\p{L}+n[’']t)$/iu;

/** The words of a statement, in their order. */
export function wordsOf({ text }: Statement): string[] {
  return text.match(/[\p{L}\p{N}’']+/gu) ?? [];
}

/** How alike two lists of words are: the share of words in both, from 0 to 1 (Dice, 1945). */
export function alike(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / Math.max(words.length + others.length, 1);
}

/** Whether two statements have the same number of words that negate. */
export function isNegationSame(a: Statement, b: Statement): boolean {
  const count = (one: Statement) => wordsOf(one).filter((word) => NEGATION.test(word)).length;
  return count(a) === count(b);
}

/** Whether two statements have the same words with a capital: names, and in German all nouns. */
export function areNamesSame(a: Statement, b: Statement): boolean {
  const names = (one: Statement) =>
    wordsOf(one)
      .filter((word) => /^\p{Lu}/u.test(word))
      .toSorted()
      .join(' ');
  return names(a) === names(b);
}
