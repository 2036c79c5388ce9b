import type { Article } from '../article/format/article.ts';
import { statementsOf } from '../article/format/statements.ts';

/** What the import command has understood, for the publisher to check. */
export function importSummary(article: Article, hints: readonly string[]): string {
  const statements = statementsOf(article);
  const words = statements.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const headings = article.sections.flatMap(({ heading }) => heading ?? []);
  const proposed = statements.filter((statement) => statement.proposed === true).length;
  const lines = [
    ...(article.kicker === null ? [] : [`kicker    ${article.kicker}`]),
    `headline  ${article.headline}`,
    `sections  ${article.sections.length}${headings.map((heading) => `\n            ${heading}`).join('')}`,
    `words     ${words} in ${statements.length} sentences`,
    `sources   ${article.sources.map(({ name }) => name).join(', ')}`,
    `proposed  ${proposed} attributions, shown as presumed until "proposed" is taken out`,
    ...hints.map((hint) => `note      ${hint}`),
  ];
  return `${lines.join('\n')}\n`;
}
