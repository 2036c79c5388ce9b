import type { Page } from '../prerender.tsx';
import type { BundledLibrary } from './bundledLibrary.ts';
import { documentHtml, languageAttributes, type DocumentStyles } from './documentHtml.ts';
import type { Face } from './fonts.ts';
import { fontScript } from './fontScript.ts';
import { minified } from './minified.ts';
import { showLater } from './showLater.ts';
import { stylesOfPage, withoutContainers } from './stylesOfPage.ts';

/** What the documents of a built site have and those of the dev server have not. */
type Built = {
  /**
   * The styles of the first window, the file of those that come later, those that only pages
   * without an article need, the file of all that a page without scripts lacks, and the file of
   * those on demand.
   */
  styles: {
    first: string;
    later: { path: string; content: string };
    site: string;
    scriptless: { path: string };
    demand: { path: string };
  };
  faces: readonly Face[];
  /** Address of an article's preview picture by the article's slug; null for none. */
  pictures: ReadonlyMap<string, string | null>;
};

/**
 * The document of a page, with the data and the scripts of the article that it holds.
 * @param template index.html, as Vite has left it
 * @param base path of the site on its host
 * @param built null on the dev server
 */
export function pageDocument(
  template: string,
  page: Page,
  library: BundledLibrary,
  base: string,
  built: Built | null,
): string {
  const { slug, html, earlyScript } = page;
  const styles = built && stylesOf(page, base, built);
  const faces = built?.faces.filter(({ isFor }) => isFor(html));
  const fonts = faces ? fontScript(faces, base) : '';
  const later = styles?.later ? `(${String(showLater)})(${page.needsAllStyles});` : '';
  return documentHtml(
    template,
    { ...page, earlyScript: minified(fonts + earlyScript + later) },
    styles,
    {
      data: slug === null ? null : base + library.dataPath(slug),
      picture: slug === null ? null : (built?.pictures.get(slug) ?? null),
    },
  );
}

function stylesOf(page: Page, base: string, { styles }: Built): DocumentStyles {
  const { first, later, site } = styles;
  const scriptless = base + styles.scriptless.path;
  const demand = base + styles.demand.path;
  const { slug, needsAllStyles } = page;
  const used = (css: string) =>
    stylesOfPage(css, `<html ${languageAttributes(page.language)}>${page.html}`);
  if (!needsAllStyles) return { inline: used(first), later: base + later.path, scriptless, demand };
  const all =
    slug === null
      ? used(first + site + later.content)
      : // A page with an article will hold more than its HTML: what the browser draws.
        used(first) + later.content;
  // Container queries are no valid inline styles for HTML checkers. They come later here as well.
  const rest = slug === null ? null : base + later.path;
  return { inline: withoutContainers(all), later: rest, scriptless, demand };
}
