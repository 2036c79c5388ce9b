import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from '../../article/format/fault.ts';
import { parseArticle } from '../../article/format/parse.ts';
import { statementsOf } from '../../article/format/statements.ts';
import type { Edit } from '../../editing/edit.ts';
import { edited, EditError } from '../../editing/edited.ts';
import { rewrittenJson } from '../../editing/rewrittenJson.ts';
import { unclearStatements } from '../../import/attribution/unclear.ts';
import { articleFiles, readArticle } from '../../library/readLibrary.ts';
import { replaceFiles } from '../../library/replaceFiles.ts';
import type { DeskArticle, Listed, ShownFault } from '../api.ts';
import { Refused } from './refused.ts';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const BYTE_ORDER_MARK = '\uFEFF';

/** A file as it was before an edit, and its version after it. */
type Step = { text: string; after: string };

/**
 * The article files of one folder, to be read and edited. Nothing else is written. What was not
 * read in its present version is not overwritten.
 */
export class DeskLibrary {
  private readonly steps = new Map<string, Step[]>();

  /** @param folder absolute path of the article files */
  constructor(private readonly folder: string) {}

  list(): Listed[] {
    const files = articleFiles(this.folder).filter((file) => lstatSync(file).isFile());
    return files.map((file) => {
      const slug = basename(file, '.json');
      const read = readArticle(file);
      if ('faults' in read) return { slug, faults: read.faults.length };
      const attributed = statementsOf(read.article).filter(({ source }) => source !== undefined);
      return {
        slug,
        headline: read.article.headline,
        attributed: attributed.length,
        proposed: attributed.filter(({ proposed }) => proposed === true).length,
        unclear: unclearStatements(read.article).size,
      };
    });
  }

  /** @throws Refused if there is no such article, or if its file has faults */
  read(slug: string): DeskArticle {
    const { article, version } = this.file(slug);
    return {
      slug,
      version,
      article,
      unclear: Object.fromEntries(unclearStatements(article)),
      canUndo: this.steps.get(slug)?.at(-1)?.after === version,
    };
  }

  /**
   * Edits an article, and writes its file.
   * @param version of the file that the edit is of
   * @throws Refused if the file is another one by now, or if the article would have faults
   */
  edit(slug: string, version: string, edit: Edit): DeskArticle {
    const file = this.fileOf(slug, version);
    const text = rewrittenJson(file.text, changed(file.article, edit));
    const result = parseArticle(text);
    if ('faults' in result)
      throw new Refused(422, 'The edit would leave faults.', excerpts(text, result.faults));
    this.write(slug, file.mark + text);
    const steps = this.steps.get(slug) ?? [];
    this.steps.set(slug, [...steps, { text: file.mark + file.text, after: versionOf(text) }]);
    return this.read(slug);
  }

  /**
   * Takes the last edit of an article back.
   * @throws Refused if there is none, or if the file has changed since
   */
  undo(slug: string, version: string): DeskArticle {
    this.fileOf(slug, version);
    const step = this.steps.get(slug)?.at(-1);
    if (step?.after !== version) throw new Refused(409, 'There is nothing to take back.');
    this.write(slug, step.text);
    this.steps.get(slug)?.pop();
    return this.read(slug);
  }

  private fileOf(slug: string, version: string) {
    const file = this.file(slug);
    if (file.version !== version) throw new Refused(409, 'The file has changed meanwhile.');
    return file;
  }

  private file(slug: string) {
    const path = this.pathOf(slug);
    const read = readArticle(path);
    if ('faults' in read)
      throw new Refused(422, 'The file has faults.', excerpts(read.text ?? '', read.faults));
    const isMarked = readFileSync(path, 'utf8').startsWith(BYTE_ORDER_MARK);
    return { ...read, version: versionOf(read.text), mark: isMarked ? BYTE_ORDER_MARK : '' };
  }

  /** The file of an article. A link is none: who follows it may leave the folder. */
  private pathOf(slug: string): string {
    const path = join(this.folder, `${slug}.json`);
    const isFile = NAME.test(slug) && lstatSync(path, { throwIfNoEntry: false })?.isFile();
    if (!isFile) throw new Refused(404, 'There is no such article.');
    return path;
  }

  private write(slug: string, text: string): void {
    this.pathOf(slug);
    replaceFiles(this.folder, [[`${slug}.json`, text]]);
  }
}

function changed(...[article, edit]: Parameters<typeof edited>): ReturnType<typeof edited> {
  try {
    return edited(article, edit);
  } catch (error) {
    if (error instanceof EditError) throw new Refused(400, error.message);
    throw error;
  }
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

function excerpts(text: string, faults: readonly Fault[]): ShownFault[] {
  const lines = text.split('\n');
  return faults.map((fault): ShownFault => {
    const line = fault.line ?? Number(/^line (\d+)/.exec(fault.place)?.[1] ?? 0);
    const excerpt = lines[line - 1]?.trim();
    return excerpt === undefined ? fault : { ...fault, excerpt: excerpt.slice(0, 200) };
  });
}
