import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Article } from '../article/format/article.ts';
import { report, type Fault } from '../article/format/fault.ts';
import { withLines } from '../article/format/faultLines.ts';
import { MAX_BYTES } from '../article/format/json.ts';
import { parseArticle } from '../article/format/parse.ts';
import { readUtf8 } from '../article/format/utf8.ts';
import { pictureFaults } from './pictureFaults.ts';

/** Article files have faults. The message names every file and every fault. */
export class LibraryError extends Error {
  override name = 'LibraryError';
}

/**
 * Reads every `*.json` of a folder and checks the pictures that it shows, in the order of their
 * names. Hidden files and folders are not articles.
 * @param folder absolute path
 * @throws LibraryError that lists all faults of all files
 */
export function readLibrary(folder: string): Article[] {
  const files = articleFiles(folder);
  const articles: Article[] = [];
  const reports: string[] = [];
  for (const file of files) {
    const result = readArticle(file);
    if ('article' in result) articles.push(result.article);
    else reports.push(report(relative(process.cwd(), file), result.faults));
  }
  if (reports.length > 0) throw new LibraryError(`\n${reports.join('\n')}\n`);
  return articles;
}

/**
 * The article files of a folder, by their names.
 * @throws LibraryError if there is none
 */
export function articleFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    throw new LibraryError(
      `${folder}: no folder to read articles from. Name one with ARTICLES=folder.`,
      { cause },
    );
  }
  const files = names
    .filter((name) => !name.startsWith('.') && /\.json$/i.test(name))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? true)
    .toSorted();
  if (files.length === 0)
    throw new LibraryError(`${folder}: no article in it. Put an article file (*.json) there.`);
  return files.map((name) => join(folder, name));
}

/** The article of a file and the file's text, without a byte order mark; or its faults. */
export function readArticle(
  file: string,
): { article: Article; text: string } | { faults: Fault[]; text?: string } {
  const { size } = statSync(file);
  if (size > MAX_BYTES)
    return {
      faults: [{ place: 'file', found: `${size} bytes`, expected: `at most ${MAX_BYTES}` }],
    };
  const read = readUtf8(readFileSync(file));
  if ('faults' in read) return read;
  const result = parseArticle(read.text);
  if ('faults' in result) return { ...result, text: read.text };
  const { slug } = result.article;
  const faults = pictureFaults(dirname(file), result.article);
  const name = basename(file);
  if (!name.endsWith('.json'))
    faults.unshift({ place: 'file', found: `the name "${name}"`, expected: `"${slug}.json"` });
  else if (name !== `${slug}.json`)
    faults.unshift({
      place: 'slug',
      found: `"${slug}"`,
      expected: `the name of the file, "${basename(name, '.json')}"`,
    });
  return faults.length > 0
    ? { faults: withLines(read.text, faults), text: read.text }
    : { ...result, text: read.text };
}
