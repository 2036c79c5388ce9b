import type { Statement } from '../article/format/article.ts';

const NEGATION =
  /^(?:nicht|kein\p{L}*|nie|niemand\p{L}*|nichts|ohne|weder|not|no|never|nobody|none|without|neither|\p{L}+n[’']t)$/iu;

const wordsOf = ({ text }: Statement) => text.match(/[\p{L}\p{N}’']+/gu) ?? [];

/** How alike two statements are: the share of words that both have, from 0 to 1 (Dice, 1945). */
export function alike(a: Statement, b: Statement): number {
  const left = new Map<string, number>();
  const [words, others] = [wordsOf(a), wordsOf(b)];
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
