import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/format/article.ts';
import { withFiles } from '../article/format/files.ts';
import { readLibrary } from '../library/readLibrary.ts';
import { hashedPath } from './contentHash.ts';

/** A library as the site serves it: articles whose pictures have addresses, and all their files. */
export type BundledLibrary = {
  articles: Article[];
  /** Path of an article's data below the site's base. */
  dataPath: (slug: string) => string;
  /**
   * The function that reads each file, by its path below the site's base. Names hold a hash of the
   * content.
   */
  files: Map<string, () => string | Buffer>;
};

/**
 * Reads a folder of articles and names the files it becomes.
 * @param base path of the site on its host
 * @throws LibraryError for a broken article or a picture that is not there or is none
 */
export function bundleLibrary(folder: string, base: string): BundledLibrary {
  const files = new Map<string, () => string | Buffer>();
  const paths = new Map<string, string>();

  const add = (name: string, read: () => string | Buffer): string => {
    const path = hashedPath(name, read());
    files.set(path, read);
    return path;
  };
  const addPicture = (name: string): string =>
    base + add(name, () => readFileSync(join(folder, name)));

  const articles = readLibrary(folder).map((article) => {
    const served = withPictures(article, addPicture);
    paths.set(
      served.slug,
      add(`${served.slug}.json`, () => JSON.stringify(served)),
    );
    return served;
  });
  return { articles, files, dataPath: (slug) => paths.get(slug) ?? '' };
}

function withPictures(article: Article, addressOf: (name: string) => string): Article {
  const { $schema: _forEditors, terms: _forPublishers, ...content } = article;
  return {
    ...content,
    sections: article.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => withFiles(block, addressOf)),
    })),
  };
}
