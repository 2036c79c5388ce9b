import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Article } from '../article/format/article.ts';
import { slashed } from '../article/strings/paths.ts';

const SCHEMA = join(import.meta.dirname, '../../public/article.schema.json');

/**
 * The text of an article file. It names the schema of its format, so that editors of code complete
 * and check it.
 * @param article as it was parsed, with its keys in the order of the schema
 * @param folder where the file is to be
 */
export function articleText({ $schema, ...article }: Article, folder: string): string {
  const way = slashed(relative(resolve(folder), SCHEMA));
  // From another drive no way leads to the schema.
  const schema = $schema ?? (isAbsolute(way) ? undefined : way);
  return `${JSON.stringify({ $schema: schema, ...article }, null, 2)}\n`;
}
