import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { OFFLINE_PATH } from '../article/links/offlinePaths.ts';
import type { Site } from '../worker/site.ts';
import { contentHash } from './contentHash.ts';

/**
 * The service worker of a site as one script, since not every browser lets a worker import.
 * @param root folder of the project
 * @param site what the worker knows of its site
 */
export async function workerScript(root: string, site: Site): Promise<string> {
  return scriptOf(root, 'worker.ts', {
    LESART_SITE: JSON.stringify(site),
    'process.env.NODE_ENV': '"production"',
  });
}

/**
 * A script that takes the worker's place, at its address, and removes it: the browser asks for the
 * worker's script anew on each visit.
 */
export async function removingScript(root: string): Promise<string> {
  return scriptOf(root, 'removingWorker.ts', {});
}

/**
 * What the worker of a built site knows.
 * @param dist folder of the site
 * @param base path of the site on its host
 */
export function siteOfWorker(dist: string, base: string): Site {
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  const hashOf = (name: string) =>
    contentHash(readFileSync(join(dist, 'assets', name))).slice(0, 3);
  return {
    base,
    offlinePath: OFFLINE_PATH,
    scripts: Object.fromEntries(scripts.map((name) => [`${base}assets/${name}`, hashOf(name)])),
  };
}

async function scriptOf(
  root: string,
  name: string,
  define: Record<string, string>,
): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    define,
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/worker', name),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput;
  const [script] = built.output;
  return script.code;
}
