/** Length of the longest heading in UTF-16 code units. */
const MAX_LENGTH = 80;

/** Whether a line is short and does not end like a sentence, closing quotes left aside. */
export function isNoSentence(text: string): boolean {
  return text.length <= MAX_LENGTH && !/[.!?…:;,。！？؟।։][\s」』”“’‘»«›‹"')\]]*$/u.test(text);
}
