/** A word of a sentence with the white space behind it; `start` and `end` are those of the word. */
export type Word = { text: string; start: number; end: number };

/** The words of a sentence, as they stand between white space. */
export function wordsOf(sentence: string): Word[] {
  return Array.from(sentence.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** The part of a sentence from one word to another, without the signs around it. */
export function cueBetween(sentence: string, a: Word, b: Word): string {
  const part = sentence.slice(Math.min(a.start, b.start), Math.max(a.end, b.end));
  return part.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || part;
}
