/**
 * Scores the import on saved web pages, and prints the figures.
 * Usage:
 *   npm run score:pages -- FOLDER          figures of all pages in a folder
 *   npm run score:pages -- FOLDER --show   each page with what was made of it
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scoredPage, type ScoredPage } from './scoredPage.ts';

const [, , folder, show] = process.argv;
if (folder === undefined) throw new Error('Name a folder of saved pages: score:pages -- FOLDER');

const files = readdirSync(folder).filter(
  (name) => /\.html?$/i.test(name) && !/\.expected\.html$/i.test(name),
);
const pages = files.map((name) => {
  const page = scoredPage(join(folder, name));
  if (show === '--show') print(page);
  return page;
});

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const articles = pages.flatMap(({ article, recall, precision }) =>
  article && recall !== null && precision !== null ? [{ article, recall, precision }] : [],
);
const count = (has: (page: (typeof articles)[number]['article']) => boolean) =>
  articles.filter(({ article }) => has(article)).length;

console.log(`${pages.length} pages`);
console.log(`${pages.filter(({ isUnaided }) => isUnaided).length} become articles unaided`);
console.log(`${articles.length} do where a source is named for them`);
console.log(
  `recall of the words: ${mean(articles.map(({ recall }) => recall)).toFixed(3)} of those, ` +
    `${mean(pages.map(({ recall }) => recall ?? 0)).toFixed(3)} of all, ` +
    `Readability alone ${mean(pages.map(({ readability }) => readability)).toFixed(3)}`,
);
console.log(`precision: ${mean(articles.map(({ precision }) => precision)).toFixed(3)}`);
console.log(
  `with a date ${count(({ datePublished }) => datePublished !== null)}, ` +
    `with a description ${count(({ description }) => description.length > 0)}, ` +
    `with a table ${count((one) => JSON.stringify(one).includes('"type":"table"'))}`,
);
const refusals = new Map<string, number>();
for (const { refusal } of pages)
  if (refusal !== null) {
    const reason = refusal.replaceAll(/"[^"]*"|\d+/g, '…').slice(0, 90);
    refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
  }
for (const [reason, number] of [...refusals].toSorted(([, a], [, b]) => b - a))
  console.log(`refused ${number}: ${reason}`);

function print({ file, isUnaided, refusal, article, recall, precision, notes }: ScoredPage): void {
  const [first] = article?.description ?? [];
  const figures = `recall ${recall?.toFixed(2) ?? '-'}, precision ${precision?.toFixed(2) ?? '-'}`;
  console.log(`\n${basename(file)}: ${isUnaided ? 'unaided' : `refused: ${refusal}`}, ${figures}`);
  if (article)
    console.log(
      `  ${article.inLanguage} · ${article.datePublished} · ${article.creditText}\n` +
        `  ${article.kicker ?? ''} | ${article.headline}\n  ${first?.text ?? '(no description)'}`,
    );
  for (const note of notes) console.log(`  note: ${note}`);
}
