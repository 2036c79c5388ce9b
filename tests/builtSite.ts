import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * Builds the site of a folder of articles.
 * @param articles the folder
 * @param dist where the site is written
 * @returns its files by their addresses on the host
 */
export function builtSite(articles: string, dist: string): Map<string, Buffer> {
  execFileSync(
    join(ROOT, 'node_modules/.bin/vite'),
    ['build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, ARTICLES: articles }, stdio: 'inherit' },
  );
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(dist, path)).isFile())
      .map((path) => [`/${path}`, readFileSync(join(dist, path))]),
  );
}
