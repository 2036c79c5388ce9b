import { QUIET_EVENT, ROOT_ID } from '../article/links/pageIds.ts';
import type { Face } from './fonts.ts';
import { showFonts } from './showFonts.ts';

/**
 * Within this time from its request the head of a page is read on a fast connection: a round trip
 * of some 20 ms, and what the browser needs. There the faces come before the first frame and do not
 * hold it up for long.
 */
const FAST_MS = 60;

/**
 * Script for the page's head, which shows its faces (showFonts.ts).
 * @param base path of the site on its host
 */
export function fontScript(faces: readonly Face[], base: string): string {
  const list = faces.map(({ family, path, descriptors }) => [family, base + path, descriptors]);
  // client/tellQuiet.ts tells that the scripts are done.
  const values = [list, FAST_MS, 'lesart.fonts', `#${ROOT_ID} *`, QUIET_EVENT];
  return `(${String(showFonts)})(${values.map((it) => JSON.stringify(it)).join()}).catch(()=>{});`;
}

/** The same faces for browsers that run no scripts: each is used where it is there in time. */
export function scriptlessRules(faces: readonly Face[], base: string): string {
  const rules = faces.map(({ family, path, descriptors: { weight, style, unicodeRange } }) => {
    const italic = style === undefined ? '' : `font-style:${style};`;
    const range = unicodeRange === undefined ? '' : `;unicode-range:${unicodeRange}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};${italic}font-display:optional;src:url(${base}${path})${range}}`;
  });
  return rules.join('');
}
