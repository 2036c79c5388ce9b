/**
 * Marks words of the article that stand within words of the interface. The marks are controls that
 * no article holds (article/format/parse.ts).
 */
export function ofArticle(words: string): string {
  return `\u2068${words}\u2069`;
}

/** The words without their marks, to be copied. */
export function unmarked(words: string): string {
  return words.replaceAll(/[\u2068\u2069]/g, '');
}
