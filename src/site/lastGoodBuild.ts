import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isWithin } from '../article/strings/paths.ts';

/**
 * Builds into a folder beside the one that is meant, and puts it in its place once all is written.
 * So a build that fails leaves the last good site. A folder outside of the project that Vite would
 * not empty is written as it is.
 */
export function lastGoodBuild(): Plugin {
  let target = '';
  let draft = '';
  return {
    name: 'lesart-last-good-build',
    apply: 'build',

    config({ root = process.cwd(), build = {} }) {
      const folder = resolve(root, build.outDir ?? 'dist');
      if (!(build.emptyOutDir ?? isWithin(resolve(root), folder))) return {};
      target = folder;
      draft = join(dirname(folder), `.${basename(folder)}.next`);
      return { build: { outDir: draft, emptyOutDir: true } };
    },

    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (target === '') return;
        const last = join(dirname(target), `.${basename(target)}.last`);
        rmSync(last, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, last);
        renameSync(draft, target);
        rmSync(last, { recursive: true, force: true });
      },
    },

    // Of a build that has failed nothing is left: the disk may be full.
    closeBundle() {
      if (draft !== '') rmSync(draft, { recursive: true, force: true });
    },
  };
}
