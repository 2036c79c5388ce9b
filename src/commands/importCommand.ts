import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report } from '../article/fault.ts';
import { parseArticle } from '../article/parse.ts';
import { declaredEncoding, decode } from '../import/decode.ts';
import { InputError } from '../formats/inputError.ts';
import { readHtml } from '../formats/html/readHtml.ts';
import { readMarkdown } from '../formats/markdown/readMarkdown.ts';
import { readNinjs } from '../formats/ninjs/readNinjs.ts';
import { picturesBeside } from '../import/picturesBeside.ts';
import { readPlainText } from '../formats/plain-text/readPlainText.ts';
import { summary } from './importSummary.ts';
import { toArticle } from '../import/toArticle.ts';
import { writeFiles } from './writeFiles.ts';

const READERS = { text: readPlainText, markdown: readMarkdown, html: readHtml, ninjs: readNinjs };
type Format = keyof typeof READERS;

/** The format that was named, or the one that the file's name tells. */
function formatOf(file: string, named: string | undefined): Format {
  if (named !== undefined) return named as Format;
  if (/\.html?$/i.test(file)) return 'html';
  if (/\.json$/i.test(file)) return 'ninjs';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text';
}

/** Exit statuses: done; the input cannot be an article; the command was not understood. */
export const DONE = 0;
export const NO_ARTICLE = 1;
export const USAGE = 2;

/** Where the command reads and writes. */
export type Streams = {
  readInput: () => Uint8Array;
  out: (text: string) => void;
  err: (text: string) => void;
};

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
  --language TAG    language of the text, de otherwise
  --credit TEXT     the credit line, in place of the one in the file
  --encoding NAME   of the file, utf-8 otherwise, or what a web page says; latin1 for many older ones
  --out FOLDER      where to write, src/library/articles otherwise
  --stdout          write to standard output instead
  --force           overwrite an article that is there
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
  help: { type: 'boolean', default: false },
} as const;

/**
 * The import command: from a file to an article in the library.
 * @param args as given on the command line
 * @returns the exit status; whatever is wrong has been said, and then nothing is written
 */
export function runImport(args: readonly string[], streams: Streams): number {
  const { out, err } = streams;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    err(`${(error as Error).message}\n\n${HELP}`);
    return USAGE;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (values.help) {
    out(HELP);
    return DONE;
  }
  if (file === undefined || more.length > 0) {
    err(`${file === undefined ? 'No file named.' : 'One file at a time.'}\n\n${HELP}`);
    return USAGE;
  }

  if (values.format !== undefined && !Object.hasOwn(READERS, values.format)) {
    err(`No format "${values.format}"; there are ${Object.keys(READERS).join(', ')}.\n\n${HELP}`);
    return USAGE;
  }

  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? streams.readInput() : readFileSync(file);
  } catch (error) {
    err(`${file}: ${(error as Error).message}\n`);
    return NO_ARTICLE;
  }
  try {
    const pictures = picturesBeside(file === '-' ? null : file);
    const format = formatOf(file, values.format);
    const declared = format === 'html' ? declaredEncoding(bytes) : undefined;
    const input = decode(bytes, values.encoding ?? declared);
    const draft = READERS[format](input, pictures.find);
    const { language = 'de' } = draft.says;
    const article = toArticle(draft, { language, ...draft.says, ...values });
    const text = `${JSON.stringify(article, null, 2)}\n`;
    const result = parseArticle(text);
    if ('faults' in result) {
      err(`${report(file, result.faults)}\n`);
      return NO_ARTICLE;
    }
    const hints = [...draft.warnings];
    if (format === 'text' && article.kicker === null)
      hints.push(
        'The first line is the headline. If a kicker stands in it, tell them apart with --headline.',
      );
    if (values.stdout) {
      out(text);
      for (const name of pictures.files.keys()) hints.push(`Put ${name} beside the article.`);
    } else {
      const json = [`${article.slug}.json`, text] as const;
      if (!writeFiles(values.out, json, pictures.files, values.force, err)) return NO_ARTICLE;
    }
    err(summary(article, hints));
    return DONE;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    err(`${file}, ${error.message}\n`);
    return NO_ARTICLE;
  }
}
