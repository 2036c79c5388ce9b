import type { Section } from '../format/article.ts';
import { statementsOfBlock } from '../format/statements.ts';

/** The length of a description that search engines show, in UTF-16 code units. */
const MAX_EXCERPT = 160;

/** A section's first sentence, cut at a word if it is long; empty if there is none. */
export function excerptOf(section: Section): string {
  const [first] = section.blocks.flatMap(statementsOfBlock);
  return cutAtWord(first?.text ?? '', MAX_EXCERPT);
}

/** A text of at most `limit` UTF-16 code units, cut after a word and closed with an ellipsis. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const end = Math.max(head.lastIndexOf(' '), 0) || limit - 1;
  return `${head.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`;
}
