import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../article/article.ts';
import { report } from '../article/fault.ts';
import { parseArticle } from '../article/parse.ts';
import { DONE, NO_ARTICLE, USAGE } from './importCommand.ts';
import { writeFiles } from './writeFiles.ts';
import { writeMarkdown } from '../formats/markdown/writeMarkdown.ts';
import { writeNinjs } from '../formats/ninjs/writeNinjs.ts';

/** What an article may become, and how the file's name ends. */
const WRITERS = {
  markdown: { write: (article: Article) => writeMarkdown(article), extension: '.md' },
  ninjs: {
    write: (article: Article) => writeNinjs(article, process.env['SITE_URL'] ?? ''),
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
 * The export command: from an article of the library to a file in another format.
 * @param args as given on the command line
 * @returns the exit status; whatever is wrong has been said, and then nothing is written
 */
export function runExport(
  args: readonly string[],
  { out, err }: { out: (text: string) => void; err: (text: string) => void },
): number {
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
  if (file === undefined || more.length > 0 || !Object.hasOwn(WRITERS, values.format)) {
    const isFormat = Object.hasOwn(WRITERS, values.format);
    err(`${isFormat ? 'Name one article.' : `No format "${values.format}".`}\n\n${HELP}`);
    return USAGE;
  }
  if (!existsSync(file)) {
    err(`${file}: no such file\n`);
    return NO_ARTICLE;
  }
  const result = parseArticle(readFileSync(file, 'utf8'));
  if ('faults' in result) {
    err(`${report(file, result.faults)}\n`);
    return NO_ARTICLE;
  }
  const { write, extension } = WRITERS[values.format as keyof typeof WRITERS];
  const text = write(result.article);
  if (values.stdout) {
    out(text);
    return DONE;
  }
  const name = basename(file, '.json') + extension;
  const pictures = picturesOf(result.article, dirname(file));
  return writeFiles(values.out, [name, text], pictures, values.force, err) ? DONE : NO_ARTICLE;
}

/** The pictures that stand beside an article, by their names. */
function picturesOf(article: Article, folder: string): Map<string, Uint8Array> {
  const blocks = article.sections.flatMap((section) => section.blocks);
  const names = blocks.flatMap((block) => (block.type === 'image' ? [block.src] : []));
  return new Map(
    names
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
