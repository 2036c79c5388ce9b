import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../article/format/article.ts';
import { siteAddress } from '../article/links/siteAddress.ts';
import { filesOf } from '../article/format/files.ts';
import { writeMarkdown } from '../formats/markdown/writeMarkdown.ts';
import { writeNinjs } from '../formats/ninjs/writeNinjs.ts';
import { DONE, NO_ARTICLE, USAGE, readCommandLine, type Output } from './commandLine.ts';
import { readArticleFile } from './readArticleFile.ts';
import { writeFiles } from './writeFiles.ts';

/** How an article is written in each format, and how the name of the file ends. */
const WRITERS = {
  markdown: { write: writeMarkdown, extension: '.md' },
  ninjs: {
    write: (article: Article) => {
      const { origin, base } = siteAddress(process.env['SITE_URL']);
      return writeNinjs(article, origin === '' ? '' : origin + base);
    },
    extension: '.ninjs.json',
  },
};

const HELP = `Makes a file for others of an article: Markdown, or a news item in ninjs 3.0.
npm run import makes the same article of it again, with all that editors have said.

  npm run export -- ARTICLE.json [options]

  --format NAME     markdown, which it is otherwise, or ninjs (SITE_URL gives the item its address)
  --out FOLDER      where to write it and its pictures, the current folder otherwise
  --stdout          write to standard output instead
  --force           overwrite a file that is there
  --help            this text
`;

const OPTIONS = {
  format: { type: 'string', default: 'markdown' },
  out: { type: 'string', default: '.' },
  stdout: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * The export command: makes a file in another format of an article of the library.
 * @param args as given on the command line
 * @returns the exit status; if anything is wrong, the command has said it and written nothing
 */
export function runExport(args: readonly string[], output: Output): number {
  const { out, err } = output;
  const command = { help: HELP, options: OPTIONS, formats: Object.keys(WRITERS) };
  const given = readCommandLine(args, command, output);
  if (typeof given === 'number') return given;
  const { file, values } = given;
  const result = readArticleFile(file);
  if ('wrong' in result) {
    err(result.wrong);
    return NO_ARTICLE;
  }
  const { write, extension } = WRITERS[values.format as keyof typeof WRITERS];
  let text: string;
  try {
    text = write(result.article);
  } catch (error) {
    err(`${(error as Error).message}\n`);
    return USAGE;
  }
  if (values.stdout) {
    out(text);
    return DONE;
  }
  const name = basename(file, '.json') + extension;
  const pictures = picturesOf(result.article, dirname(file));
  return writeFiles(values.out, [name, text], pictures, values.force, err) ? DONE : NO_ARTICLE;
}

/** The pictures of an article that are in its folder, by their names. */
function picturesOf(article: Article, folder: string): Map<string, Uint8Array> {
  const names = article.sections.flatMap(({ blocks }) => blocks.flatMap(filesOf));
  return new Map(
    names
      .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
