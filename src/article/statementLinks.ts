import { sectionHash, statementHash } from './address.ts';
import type { Article, Statement } from './article.ts';
import { statementsOfBlock } from './statements.ts';
import { directiveFinder, type Stretch } from './textFragment.ts';

/**
 * The link to every statement, within the page of its article: its section and its own words.
 * @returns hashes such as `#putins-bitte-an-musk:~:text=Putin%20soll,freizuschalten.`
 */
export function statementLinks(article: Article): Map<Statement, string> {
  const { text, places } = textOf(article);
  const directiveTo = directiveFinder(text);
  const links = new Map<Statement, string>();
  const link = (id: string, statements: readonly Statement[]) => {
    for (const statement of statements) {
      const place = places.get(statement);
      links.set(statement, place ? statementHash(id, directiveTo(place)) : sectionHash(id));
    }
  };
  link(article.sections[0]?.id ?? '', article.description);
  for (const { id, blocks } of article.sections) link(id, blocks.flatMap(statementsOfBlock));
  return links;
}

/** The article as the page shows it from its top on, a block a line, and where its statements are. */
function textOf(article: Article): { text: string; places: Map<Statement, Stretch> } {
  const places = new Map<Statement, Stretch>();
  const lines: string[] = [];
  let length = 0;
  const add = (line: string) => {
    lines.push(line);
    length += line.length + 1;
  };
  const addStatements = (statements: readonly Statement[]) => {
    let start = length;
    for (const statement of statements) {
      places.set(statement, { start, end: start + statement.text.length });
      start += statement.text.length + 1;
    }
    add(statements.map(({ text }) => text).join(' '));
  };

  if (article.kicker !== null) add(article.kicker);
  add(article.headline);
  addStatements(article.description);
  add(article.creditText);
  for (const { heading, blocks } of article.sections) {
    if (heading !== null) add(heading);
    for (const block of blocks) {
      if (block.type === 'list') for (const item of block.items) addStatements(item.statements);
      else addStatements(statementsOfBlock(block));
      if (block.type === 'image' && block.credit !== null) add(block.credit);
    }
  }
  return { text: lines.join('\n'), places };
}
