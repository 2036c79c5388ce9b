import type { Article, Statement } from './article.ts';
import { joinedText, statementsOf } from './statements.ts';
import { shortened } from '../strings/shortened.ts';

/** The length of a description that search engines show, in UTF-16 code units. */
const MAX_EXCERPT = 160;

/** What an article is about in a few words: its description, or else its first sentence. */
export function summaryOf(article: Article): string {
  if (article.description.length > 0) return joinedText(article.description);
  return excerptOf(statementsOf(article));
}

/** The first of some statements, cut at a word if it is long; empty if there is none. */
export function excerptOf(statements: readonly Statement[]): string {
  return shortened(statements[0]?.text ?? '', MAX_EXCERPT);
}
