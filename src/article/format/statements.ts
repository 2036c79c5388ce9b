import type { Article, Block, Statement } from './article.ts';
import { piecesOf, runsOf } from './walk.ts';

/** The statements of one block, in reading order. Those of an image are its caption. */
export function statementsOfBlock(block: Block): Statement[] {
  return piecesOf<Statement[]>(block).flatMap((piece) => ('run' in piece ? piece.run : []));
}

/** Every statement of an article in reading order. Those of the description come first. */
export function statementsOf(article: Article): Statement[] {
  return runsOf<Statement[]>(article).flat();
}

/** The text of statements that follow one another in one line. */
export function joinedText(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join(' ');
}

/** The number of each statement among all of its article, from 0. */
export function numbersOf(statements: readonly Statement[]): Map<Statement, number> {
  return new Map(statements.map((statement, index) => [statement, index]));
}
