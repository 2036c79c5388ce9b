/**
 * Measures the build of a large library: time and memory of a build that draws all pictures, and
 * what each further article adds.
 * Usage: npm run bench:library [-- number of articles ...]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import type { Article } from '../../src/article/format/article.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORK = join(ROOT, 'node_modules/.cache/bench/library');
const SLUG = 'direkter-draht-zu-putin';

type Cost = { articles: number; seconds: number; megabytes: number };

/** A process of its own for each build, so that its memory is its own. */
if (process.env['ARTICLES'] === undefined) {
  const numbers = process.argv.slice(2).map(Number);
  let before: Cost | null = null;
  for (const articles of numbers.length > 0 ? numbers : [1, 100, 1000]) {
    const cost = measured(articles);
    const { seconds, megabytes } = cost;
    console.log(
      `${articles} articles: ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB`,
    );
    if (before) console.log(`  ${growth(before, cost)}`);
    before = cost;
    const page = readFileSync(join(WORK, `dist/${slugOf(0)}/index.html`));
    console.log(`  one article's page: ${brotliCompressSync(page).length} bytes brotli`);
  }
  rmSync(WORK, { recursive: true });
} else {
  await build({
    root: ROOT,
    cacheDir: join(WORK, 'cache'),
    logLevel: 'error',
    build: { outDir: join(WORK, 'dist'), emptyOutDir: true },
  });
  console.log(process.resourceUsage().maxRSS);
}

function measured(articles: number): Cost {
  rmSync(WORK, { recursive: true, force: true });
  const folder = join(WORK, 'articles');
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < articles; index++)
    writeFileSync(join(folder, `${slugOf(index)}.json`), JSON.stringify(variant(index)));
  const start = performance.now();
  const printed = execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename], {
    cwd: ROOT,
    env: { ...process.env, ARTICLES: folder, SITE_URL: 'https://news.example/' },
    encoding: 'utf8',
  });
  // maxRSS is in kilobytes, whatever the system.
  return {
    articles,
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(printed) / 1024,
  };
}

function growth(before: Cost, after: Cost): string {
  const more = after.articles - before.articles;
  const milliseconds = (1000 * (after.seconds - before.seconds)) / more;
  const kilobytes = (1024 * (after.megabytes - before.megabytes)) / more;
  return `each further article: ${milliseconds.toFixed(0)} ms, ${kilobytes.toFixed(0)} kB`;
}

function slugOf(index: number): string {
  return `artikel-${index}`;
}

/**
 * The article that ships, under another name and with other titles, so that its pictures differ.
 */
function variant(index: number): Article {
  const article = JSON.parse(
    readFileSync(join(ROOT, `src/library/articles/${SLUG}.json`), 'utf8'),
  ) as Article;
  article.slug = slugOf(index);
  article.headline += ` ${index}`;
  for (const section of article.sections)
    if (section.heading !== null) section.heading += ` ${index}`;
  return article;
}
