import { ATTRIBUTION_SWITCH_ID } from '../article/links/pageIds.ts';
import { hashedPath } from './contentHash.ts';
import { rulesOf, type Rule } from './rules.ts';

/** With these layers begins what the first window can do without (styles/lesart.css). */
const FIRST_LATER = '@layer later';

/** This layer, before those, has the styles of the pages that hold no article. */
const FIRST_OF_SITE = '@layer site{';

/** The layers of what is fetched when a reader asks for it. */
const ON_DEMAND = /^@layer demand\b/;

/** Either file may be there before the other. So the one on demand says how the layers lie. */
const ORDER = '@layer later,demand,print;';

/**
 * Cuts the styles in four: those of the first window, those that come after it, those of pages that
 * hold no article, and those that are fetched on demand.
 * @param css as the build has minified it, in the order of its imports
 * @throws Error when one of the four is missing
 */
export function splitStyles(css: string): Record<'first' | 'site' | 'later' | 'demand', string> {
  const rules = rulesOf(css);
  const textOf = (some: readonly Rule[]) =>
    some.map(({ head, body }) => head + (body ?? '')).join('');
  const demand = textOf(rules.filter(({ head, body }) => body !== null && ON_DEMAND.test(head)));
  const others = textOf(rules.filter(({ head }) => !ON_DEMAND.test(head)));
  const [site, later] = [FIRST_OF_SITE, FIRST_LATER].map((layer) => {
    const at = others.indexOf(layer);
    if (at === -1) throw new Error(`The styles have no "${layer}".`);
    return at;
  });
  if (demand === '') throw new Error('The styles have no "@layer demand".');
  return {
    first: others.slice(0, site),
    site: others.slice(site, later),
    later: others.slice(later),
    demand: ORDER + demand,
  };
}

/** What styles ask where scripts run: the document, or a part of the text, says what is shown. */
const SHOWN = /\[data-attribution="?on"?\]/g;

/**
 * The same styles for a page where no script runs, and only the switch says whether attribution is
 * on. Elsewhere they would cost: what asks from the root for something within it is asked anew with
 * many changes.
 */
export function askSwitch(later: string): string {
  return later.replaceAll(
    SHOWN,
    (shown) => `:is(${shown},:root:has(#${ATTRIBUTION_SWITCH_ID}:checked))`,
  );
}

/** Styles as a file of the site, whose name changes with its content. */
export function styleFile(name: string, content: string): { path: string; content: string } {
  return { path: hashedPath(`${name}.css`, content), content };
}

/**
 * The links that fetch these styles. A style sheet with `media=print` delays no paint. Once it is
 * loaded, showLater.ts sets it to `all`. Without scripts the page waits for it.
 * @param later address of the styles that come later; null where all are inline
 * @param scriptless address of all that a page without scripts lacks
 */
export function laterLinks(later: string | null, scriptless: string): string {
  const link = (address: string) => `<link rel="stylesheet" href="${address}"`;
  const first = later === null ? '' : `${link(later)} media="print">`;
  return `${first}<noscript>${link(scriptless)}></noscript>`;
}

/** The link to styles on demand. A browser fetches them when the link is no longer disabled. */
export function demandLink(address: string): string {
  return `<link rel="stylesheet" href="${address}" disabled>`;
}
