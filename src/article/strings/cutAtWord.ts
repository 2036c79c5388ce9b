/** A text of at most `limit` UTF-16 code units, cut after a word and closed with an ellipsis. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const end = Math.max(head.lastIndexOf(' '), 0) || limit - 1;
  return `${head.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`;
}
