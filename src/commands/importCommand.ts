import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../article/format/fault.ts';
import { parseArticle } from '../article/format/parse.ts';
import { readHtml } from '../formats/html/readHtml.ts';
import type { Draft } from '../formats/draft.ts';
import { isLanguageTag, languageTag } from '../formats/languageTag.ts';
import { InputError } from '../formats/inputError.ts';
import { readMarkdown } from '../formats/markdown/readMarkdown.ts';
import { readNinjs } from '../formats/ninjs/readNinjs.ts';
import { readPlainText } from '../formats/plain-text/readPlainText.ts';
import { declaredEncoding, decode, refuseUnseen } from '../import/decode.ts';
import { detectLanguage } from '../import/detectLanguage.ts';
import { picturesBeside } from '../import/picturesBeside.ts';
import { toArticle } from '../import/toArticle.ts';
import { articleText } from './articleText.ts';
import { DONE, NO_ARTICLE, readCommandLine, type Output } from './commandLine.ts';
import { fileError } from '../library/fileError.ts';
import { importSummary } from './importSummary.ts';
import { newerVersion } from './newerVersion.ts';
import { ownPictures } from './ownPictures.ts';
import { writeFiles } from './writeFiles.ts';

const READERS = { text: readPlainText, markdown: readMarkdown, html: readHtml, ninjs: readNinjs };
type Format = keyof typeof READERS;

/** The format that was named, or else the one that the name of the file tells. */
function formatOf(file: string, named: string | undefined): Format {
  if (named !== undefined) return named as Format;
  if (/\.html?$/i.test(file)) return 'html';
  if (/\.json$/i.test(file)) return 'ninjs';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text';
}

/**
 * The language that a text states, or German. A news item and a page may be in any, so it is
 * detected where they state none. What a page states may be no language at all.
 */
/** A shorter text or Markdown without a language is German. */
const MIN_PLAIN_LETTERS = 200;

function languageOf(draft: Draft, format: Format): string {
  const stated = draft.says.language;
  const mayBeWrong = format === 'html';
  if (stated !== undefined && !(mayBeWrong && !isLanguageTag(stated))) return stated;
  // Texts without a language are mostly German, and a few words are often taken for another one.
  const isPlain = format === 'text' || format === 'markdown';
  const language = detectLanguage(draft, isPlain ? MIN_PLAIN_LETTERS : undefined) ?? 'de';
  const what = format === 'html' ? 'page' : isPlain ? 'text' : 'item';
  if (!isPlain || language !== 'de')
    draft.warnings.push(
      `The ${what} states no language; it is taken for ${language} (--language).`,
    );
  return language;
}

/** Where the command reads standard input, and where it writes. */
export type Streams = Output & { readInput: () => Uint8Array };

const HELP = `Makes an article of plain text, Markdown, a saved web page, or a news item in ninjs.

  npm run import -- FILE [options]      FILE may be - for standard input

Plain text: headline, description, then a paragraph a line. A short line without closing punctuation
is a heading. The last line says where the text is from: "- dpa", "Quelle: dpa".
Markdown: the same by its headings and paragraphs. Front matter may give headline, kicker,
description, credit, language, slug, datePublished and dateModified, and what npm run export puts there.
A web page: its title, and the text that stands out in it; the rest of the page is left aside.
Pictures: files beside the text come along, with caption and credit; none is fetched.
ninjs 1.x to 3.x: headline, description, body, language and information sources.

  --format NAME     text, markdown, html or ninjs; told by the file's name otherwise
  --headline TEXT   where kicker and headline share the first line: the headline
  --kicker TEXT     the line above the headline
  --slug NAME       name of the article in its address; made of the headline otherwise
  --language TAG    language of the text; otherwise what it says, or the one it is written in
  --credit TEXT     the credit line, in place of the one in the file
  --encoding NAME   of the file, UTF-8 or UTF-16 otherwise, or what a web page says; latin1 for many older ones
  --out FOLDER      where to write, src/library/articles otherwise
  --stdout          write to standard output instead
  --force           bring an article that is there up to date; what editors have decided stays where
                    its statement stands, also moved or in nearly the same words
  --discard         replace it, and with it all that editors have decided
  --help            this text
`;

const OPTIONS = {
  headline: { type: 'string' },
  kicker: { type: 'string' },
  slug: { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
  credit: { type: 'string' },
  encoding: { type: 'string' },
  out: { type: 'string', default: 'src/library/articles' },
  stdout: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  discard: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * The import command: makes an article in the library of a file.
 * @param args as given on the command line
 * @returns the exit status; if anything is wrong, the command has said it and written nothing
 */
export function runImport(args: readonly string[], streams: Streams): number {
  const { out, err } = streams;
  const command = { help: HELP, options: OPTIONS, formats: Object.keys(READERS) };
  const given = readCommandLine(args, command, streams);
  if (typeof given === 'number') return given;
  const { file, values } = given;

  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? streams.readInput() : readFileSync(file);
  } catch (error) {
    err(fileError(file, error));
    return NO_ARTICLE;
  }
  try {
    const pictures = picturesBeside(file === '-' ? null : file);
    const format = formatOf(file, values.format);
    const declared = format === 'html' ? declaredEncoding(bytes) : undefined;
    const input = decode(bytes, values.encoding ?? declared);
    if (format !== 'html') refuseUnseen(input);
    const draft = READERS[format](input, pictures.find);
    if (draft.stop !== undefined && !values.force)
      throw new InputError(1, 1, `${draft.stop}. Import it all the same with --force.`);
    const language = languageTag(values.language ?? languageOf(draft, format));
    const article = toArticle(draft, { ...draft.says, ...values, language });
    const files = values.stdout ? pictures.files : ownPictures(article, values.out, pictures.files);
    const result = parseArticle(JSON.stringify(article));
    if ('faults' in result) {
      err(`${report(file, result.faults)}\n`);
      return NO_ARTICLE;
    }
    const target = join(values.out, `${article.slug}.json`);
    // What npm run export has written holds all that editors have decided.
    const isUpdate = values.force && !values.discard && !values.stdout && !draft.editorial;
    const newer = isUpdate ? newerVersion(target, result.article) : null;
    if (newer && 'wrong' in newer) {
      err(newer.wrong);
      return NO_ARTICLE;
    }
    const text = newer?.text ?? articleText(result.article, values.out);
    const hints = [...draft.warnings];
    if (format === 'text' && article.kicker === null)
      hints.push(
        'The first line is the headline. If a kicker stands in it, tell them apart with --headline.',
      );
    if (values.stdout) {
      out(text);
      for (const name of files.keys()) hints.push(`Put ${name} beside the article.`);
    } else {
      const json = [`${article.slug}.json`, text] as const;
      const isForced = values.force || values.discard;
      if (!writeFiles(values.out, json, files, isForced, err)) return NO_ARTICLE;
    }
    err(importSummary(newer?.article ?? article, hints));
    for (const line of newer?.lines ?? []) err(`${line}\n`);
    return DONE;
  } catch (error) {
    err(error instanceof InputError ? `${file}, ${error.message}\n` : fileError(file, error));
    return NO_ARTICLE;
  }
}
