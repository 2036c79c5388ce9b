/**
 * What a journey is. Every engine has to pass it, on a phone and on a desktop.
 *
 * To add one, write in a file of `journeys/`:
 * `journey('what the reader meets', async (reader) => { … });` It gets a fresh tab on the built
 * site. The methods of `reader` are what a reader does (reader.ts: open, press, point, wheel, key,
 * back, forward, reload, resize). The functions of article.ts, overlay.ts and selection.ts know the
 * page. Wait with `reader.until('what should be true', async () => …)` or
 * `reader.untilPage('…', () => …)`, look into the page with `reader.evaluate(() => …)`, and check
 * with `assert`. An error that nobody caught fails the journey by itself. Options come before the
 * function.
 */
import type { Reader } from './reader.ts';
import type { Tampering } from './site.ts';
import type { Size } from './tab.ts';

type Options = {
  /** One size only. */
  on?: Size['name'];
  /** What happens to the site on its way. */
  tampering?: Tampering;
  /** On the site of the articles with unusual names and long words. */
  library?: 'nasty';
  /** The reader's colours replace those of the page. */
  forcedColors?: true;
  /** Engines with which it cannot be made, each with the reason. */
  cannot?: Record<string, string>;
};

type Walk = (reader: Reader) => Promise<void>;

export type Journey = Options & { name: string; walk: Walk };

export const journeys: Journey[] = [];

export function journey(name: string, walk: Walk): void;
export function journey(name: string, options: Options, walk: Walk): void;
export function journey(name: string, ...rest: [Walk] | [Options, Walk]): void {
  const [options, walk] = rest.length === 1 ? [{}, rest[0]] : rest;
  journeys.push({ name, ...options, walk });
}
