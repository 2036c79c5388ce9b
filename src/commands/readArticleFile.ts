import { readFileSync } from 'node:fs';
import type { Article } from '../article/format/article.ts';
import { report } from '../article/format/fault.ts';
import { parseArticle } from '../article/format/parse.ts';
import { readUtf8 } from '../article/format/utf8.ts';
import { fileError } from '../library/fileError.ts';

/** Reads an article file, or says what is wrong with it. */
export function readArticleFile(
  file: string,
): { article: Article; text: string } | { wrong: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { wrong: fileError(file, error) };
  }
  const read = readUtf8(bytes);
  const result = 'faults' in read ? read : parseArticle(read.text);
  if ('faults' in result) return { wrong: `${report(file, result.faults)}\n` };
  return { ...result, text: 'text' in read ? read.text : '' };
}
