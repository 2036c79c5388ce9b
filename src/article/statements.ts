import type { Article, Block, Statement } from './article.ts';

/** The statements of one block, in reading order; an image's are its caption. */
export function statementsOfBlock(block: Block): Statement[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return block.statements;
    case 'list':
      return block.items.flatMap((item) => item.statements);
    case 'image':
      return block.caption ?? [];
    default:
      return block satisfies never;
  }
}

/** Every statement of an article in reading order, the description's first. */
export function statementsOf(article: Article): Statement[] {
  return [
    ...article.description,
    ...article.sections.flatMap((section) => section.blocks.flatMap(statementsOfBlock)),
  ];
}

/** Place of each statement among all of its article, from 0. */
export function numbersOf(statements: readonly Statement[]): Map<Statement, number> {
  return new Map(statements.map((statement, index) => [statement, index]));
}
