import { existsSync } from 'node:fs';
import type { Article } from '../article/format/article.ts';
import { report } from '../article/format/fault.ts';
import { parseArticle } from '../article/format/parse.ts';
import { rewrittenJson } from '../editing/rewrittenJson.ts';
import { comparisonLines, nextVersion } from '../import/nextVersion.ts';
import { readArticleFile } from './readArticleFile.ts';

/** A newer version of an article file: the article, its text, and what has changed, in lines. */
type Newer = { article: Article; text: string; lines: string[] };

/**
 * Brings an article file up to date. What editors have decided stays where its statement stands.
 * @param next the newer version as it was imported
 * @returns null if the file is not there; what is wrong if it cannot be read
 */
export function newerVersion(file: string, next: Article): Newer | { wrong: string } | null {
  if (!existsSync(file)) return null;
  const earlier = readArticleFile(file);
  if ('wrong' in earlier)
    return { wrong: `${earlier.wrong}Mend it, or replace all of it with --discard.\n` };
  const { article, comparison } = nextVersion(earlier.article, next, new Date().toISOString());
  const text = rewrittenJson(earlier.text, { $schema: earlier.article.$schema, ...article });
  const result = parseArticle(text);
  if ('faults' in result) return { wrong: `${report(file, result.faults)}\n` };
  return { article: result.article, text, lines: comparisonLines(earlier.article, comparison) };
}
