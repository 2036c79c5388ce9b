import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { existsSync, readFileSync } from 'node:fs';
import type { Article, Statement } from '../../../src/article/format/article.ts';
import { joinedText } from '../../../src/article/format/statements.ts';
import { walk } from '../../../src/article/format/walk.ts';
import { DONE } from '../../../src/commands/commandLine.ts';
import { runImport } from '../../../src/commands/importCommand.ts';
import { declaredEncoding, decode } from '../../../src/import/decode.ts';

export type ScoredPage = {
  file: string;
  /** Whether it became an article without any option. */
  isUnaided: boolean;
  /** Why it did not, without its place. */
  refusal: string | null;
  /** null if it became none, not even with a source named. */
  article: Article | null;
  /** What the command said. */
  notes: string[];
  /** How much of the words of the article are expected; null if there is no article. */
  precision: number | null;
  /** How much of the expected words the article has; null if there is no article. */
  recall: number | null;
  /** The same for what Readability takes for the article. */
  readability: number;
};

/**
 * Imports a saved page, and compares the words of the article with those that are expected. They
 * are in a file beside it (`page.expected.html` for `page.html`), or else they are what Readability
 * takes for the article.
 */
export function scoredPage(file: string): ScoredPage {
  const bytes = readFileSync(file);
  const html = decodedOf(bytes);
  const found = readable(html);
  const beside = file.replace(/\.html?$/i, '.expected.html');
  const expected = wordsOf(existsSync(beside) ? textOf(readFileSync(beside, 'utf8')) : found);
  const unaided = imported(file, []);
  const result = unaided.article ? unaided : imported(file, ['--credit', 'dpa']);
  const words = result.article ? wordsOf(shownBy(result.article)) : null;
  return {
    file,
    isUnaided: unaided.article !== null,
    refusal: unaided.refusal,
    article: result.article,
    notes: result.notes,
    precision: words && share(expected, words),
    recall: words && share(words, expected),
    readability: share(wordsOf(found), expected),
  };
}

function imported(file: string, options: string[]) {
  const said = { out: '', err: '' };
  const status = runImport([file, '--stdout', ...options], {
    readInput: () => new Uint8Array(),
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  const notes = [...said.err.matchAll(/^note\s+(.*)$/gm)].map(([, note = '']) => note);
  return status === DONE
    ? { article: JSON.parse(said.out) as Article, refusal: null, notes }
    : { article: null, refusal: said.err.replace(/^.*?line \d+, column \d+: /s, '').trim(), notes };
}

/** All text that the page of an article shows. */
function shownBy(article: Article): string {
  const pieces = [...walk<Statement[]>(article)].map(({ piece }) => piece);
  return pieces.map((piece) => ('run' in piece ? joinedText(piece.run) : piece.words)).join(' ');
}

/** The text of a page as browsers decode it, so that no page is lost to the measure itself. */
function decodedOf(bytes: Uint8Array): string {
  try {
    return decode(bytes, declaredEncoding(bytes));
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function readable(html: string): string {
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return textOf(new Readability(document).parse()?.content ?? '');
}

/** The text of HTML, in which two blocks never share a word. */
function textOf(html: string): string {
  const { document } = parseHTML(
    `<html><body>${html.replaceAll(/<(?=\/?(?:p|div|li|td|th|h\d|br|figcaption)\b)/gi, ' <')}</body></html>`,
  );
  for (const silent of document.querySelectorAll('script, style, noscript')) silent.remove();
  return document.body.textContent ?? '';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How much of some words others have as well, each as often as it occurs; 1 if there is none. */
function share(among: readonly string[], of: readonly string[]): number {
  const free = new Map<string, number>();
  for (const word of among) free.set(word, (free.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of of) {
    const left = free.get(word) ?? 0;
    if (left > 0) found++;
    free.set(word, left - 1);
  }
  return of.length === 0 ? 1 : found / of.length;
}
