import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isWithin, slashed } from '../article/strings/paths.ts';

/** An `@import` whose address names all style sheets below a folder, or all of one ending. */
const ALL_BELOW = /@import '([^'*]+)\/\*\*\/\*(\.later|\.site|\.demand)?\.css'([^;]*);/g;

/** The ending of a style sheet's name, if it has one of these. */
const ENDING = /\.(?:later|site|demand)(?=\.css$)/;

/**
 * Lets a style sheet import all others of a folder: `@import '../reader/**\/*.css'
 * layer(components);` becomes one `@import` for each, in alphabetical order, but for those that are
 * named with an ending of their own, such as `….later.css`, which `*.later.css` imports. CSS itself
 * knows no such addresses. The dev server reloads the page when a style sheet comes or goes.
 */
export function componentStyles(): Plugin {
  return {
    name: 'lesart-component-styles',
    enforce: 'pre',

    transform: {
      filter: { id: /\.css($|\?)/, code: '/**/*' },
      handler: (code, id) => ({ code: importAll(code, id.replace(/\?.*/, '')), map: null }),
    },

    configureServer({ watcher, moduleGraph, ws, config }) {
      watcher.on('all', (event, file) => {
        if ((event !== 'add' && event !== 'unlink') || !file.endsWith('.css')) return;
        if (!isWithin(join(config.root, 'src'), file)) return;
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

/**
 * Writes out imports of whole folders.
 * @param css text of a style sheet
 * @param file absolute path of it
 * @returns the text with an `@import` for each style sheet that it names by folder
 */
export function importAll(css: string, file: string): string {
  return css.replace(ALL_BELOW, (_, folder: string, ending: string | undefined, layer: string) => {
    const below = resolve(dirname(file), folder);
    return readdirSync(below, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css') && ENDING.exec(name)?.[0] === ending)
      .map(slashed)
      .toSorted()
      .map((name) => `@import '${slashed(relative(dirname(file), join(below, name)))}'${layer};`)
      .join('\n');
  });
}
