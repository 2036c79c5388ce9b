import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/format/article.ts';
import { builtSite } from '../builtSite.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORK = join(ROOT, 'node_modules/.cache/bench');
const SLUG = 'direkter-draht-zu-putin';

/** A built site in memory, and the address on it that is measured. */
export type Site = {
  name: string;
  article: Article;
  files: Map<string, Buffer>;
  path: string;
  ids: string[];
  lastId: string;
};

/** The article that ships, and one with its sections a hundred times. */
export function buildSites(): Site[] {
  return [buildSite('article', 1), buildSite('100 times its sections', 100)];
}

/** The article that ships with its sections some times over. */
export function buildSite(name: string, times: number): Site {
  const file = join(ROOT, `src/library/articles/${SLUG}.json`);
  const article = JSON.parse(readFileSync(file, 'utf8')) as Article;
  return build(name, repeated(article, times));
}

/**
 * The same site as a plain page: without scripts and the data they load, progress bar and list of
 * sections.
 */
export function bareSite(site: Site): Site {
  const files = new Map(site.files);
  const name = `${site.path}index.html`;
  const html = String(files.get(name))
    .replaceAll(/<script[^>]*><\/script>/g, '')
    .replaceAll(/<link rel="(?:modulepreload|preload" as="fetch)[^>]*>/g, '')
    .replace(/<nav id="abschnitte".*?<\/nav>/s, '');
  files.set(name, Buffer.from(html));
  return { ...site, files };
}

function build(name: string, article: Article): Site {
  const folder = join(WORK, name.replaceAll(' ', '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'articles', `${SLUG}.json`), JSON.stringify(article));
  const files = builtSite(join(folder, 'articles'), join(folder, 'dist'));
  const ids = article.sections.map(({ id }) => id);
  return { name, article, files, path: `/${SLUG}/`, ids, lastId: ids.at(-1) ?? '' };
}

function repeated(article: Article, times: number): Article {
  const sections = Array.from({ length: times }, (_, round) =>
    article.sections.map((section) =>
      round === 0
        ? section
        : {
            ...nameless(section),
            id: `${section.id}-${round + 1}`,
            heading: `${section.heading ?? 'Anfang'} ${round + 1}`,
          },
    ),
  ).flat();
  return { ...article, sections };
}

/** A section whose statements have no ids and deny nothing, since the first copy has the ids. */
function nameless<T>(section: T): T {
  return JSON.parse(JSON.stringify(section), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('text' in value)) return value;
    const { id: _id, denies: _denies, ...statement } = value as Record<string, unknown>;
    return statement;
  }) as T;
}
