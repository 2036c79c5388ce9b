import type { Article } from '../article/format/article.ts';
import type { Address } from '../prerender.tsx';
import type { BundledLibrary } from './bundledLibrary.ts';
import { feeds } from './feeds.ts';
import { fallbackRules } from './fallbackFaces.ts';
import { cutFaces } from './fonts.ts';
import { scriptlessRules } from './fontScript.ts';
import { askSwitch, splitStyles, styleFile } from './laterStyles.ts';
import { pageDocument } from './pageDocument.ts';
import type { Previews } from './previewPictures.ts';
import { sharePages } from './sharePage.ts';
import type { SiteAddress } from '../article/links/siteAddress.ts';

/** The result of Vite's build: template and styles. */
export type Bundle = { template: string; css: string };

/** A file of the site: its path below the base, and its content. */
export type SiteFile = { path: string; content: string | Buffer };

/**
 * Every file of the site: pages, data, fonts, share pages, pictures, feeds. They come one by one,
 * and the caller writes each before it takes the next. So the memory needed does not grow with the
 * library.
 * @param addresses all addresses of the site
 * @param paint draws the preview pictures of an article
 */
export async function* siteFiles(
  bundle: Bundle,
  library: BundledLibrary,
  addresses: readonly Address[],
  site: SiteAddress,
  paint: (article: Article) => Promise<Previews>,
): AsyncGenerator<SiteFile> {
  const { origin, base } = site;
  // Each page holds the styles, the styles name the fonts, and the fonts hold the characters of all
  // pages. So every page is rendered twice, which needs less memory than keeping all pages.
  const shown = new Set<string>();
  const headlines = new Set<string>();
  const emphasised = new Set<string>();
  for (const { render } of addresses) {
    const { html, display } = render();
    for (const character of shownText(html)) shown.add(character);
    for (const character of display) headlines.add(character);
    for (const [, inner = ''] of html.matchAll(/<em[ >](.*?)<\/em>/gs))
      for (const character of shownText(`<${inner}`)) emphasised.add(character);
  }
  const faces = await cutFaces({
    all: [...shown].join(''),
    headlines: [...headlines].join(''),
    emphasised: [...emphasised].join(''),
  });
  const { first, later, site: ofSite, demand } = splitStyles(bundle.css);
  const fallbacks = await fallbackRules();
  const laterCss = styleFile('later', later);
  const scriptless = styleFile('later', askSwitch(later) + scriptlessRules(faces, base));
  const demandCss = styleFile('demand', demand);
  yield laterCss;
  yield scriptless;
  yield demandCss;
  yield* faces;
  for (const [path, read] of library.files) yield { path, content: read() };
  if (origin !== '') yield* feeds(library.articles, site);

  const pictures = new Map<string, string | null>();
  for (const article of library.articles) {
    // Machines that draw previews need an absolute address. The articles come one after the other,
    // which needs less memory.
    // oxlint-disable-next-line no-await-in-loop
    const previews: Previews = origin === '' ? new Map() : await paint(article);
    const pictureOf = (id: string | null) => {
      const preview = previews.get(id);
      return preview ? origin + base + preview.path : null;
    };
    yield* previews.values();
    yield* sharePages(article, site, pictureOf);
    pictures.set(article.slug, pictureOf(null));
  }

  const styles = {
    first: first + fallbacks,
    later: laterCss,
    site: ofSite,
    scriptless,
    demand: demandCss,
  };
  const built = { styles, faces, pictures };
  for (const { path, render } of addresses)
    yield {
      path: path.endsWith('.html') ? path : `${path}index.html`,
      content: pageDocument(bundle.template, render(), library, base, built),
    };
}

/** The text of a page without its tags. */
function shownText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => `${entity}&<>"'`);
}
