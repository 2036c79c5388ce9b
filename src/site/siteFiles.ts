import type { Article } from '../article/format/article.ts';
import type { Address } from '../prerender.tsx';
import type { BundledLibrary } from './bundledLibrary.ts';
import { directory } from './feeds.ts';
import { documentHtml } from './documentHtml.ts';
import { subsetFaces } from './fonts.ts';
import type { Previews } from './previewPictures.ts';
import { sharePages } from './sharePage.ts';
import type { SiteAddress } from './siteAddress.ts';

/** What Vite has built: the page's template, all styles, and addresses of the scripts to preload. */
export type Bundle = { template: string; css: string; modules: readonly string[] };

/** A file of the site: its path below the base, and its content. */
export type SiteFile = { path: string; content: string | Buffer };

/**
 * Every file that the articles become: pages, data, fonts, share pages, pictures, and what tells
 * machines of them. They come one by one, so that a library of any size is made in the memory of an
 * article: whoever takes a file writes it before asking for the next.
 * @param addresses all of the site's
 * @param paint makes the preview pictures of an article
 */
export async function* siteFiles(
  bundle: Bundle,
  library: BundledLibrary,
  addresses: readonly Address[],
  site: SiteAddress,
  paint: (article: Article) => Promise<Previews>,
): AsyncGenerator<SiteFile> {
  const { origin, base } = site;
  // The styles name the fonts, the fonts hold the characters of all pages, and the styles stand in
  // each page: hence every page is rendered twice, which takes less than to keep them all.
  const shown = new Set<string>();
  const headlines = new Set<string>();
  for (const { render } of addresses) {
    const { html, display } = render();
    for (const character of shownText(html)) shown.add(character);
    for (const character of display) headlines.add(character);
  }
  const faces = await subsetFaces([...shown].join(''), [...headlines].join(''));
  const css = bundle.css + faces.map(({ rule, path }) => rule(base + path)).join('');
  yield* faces;
  for (const [path, read] of library.files) yield { path, content: read() };
  if (origin !== '') yield* directory(library.articles, site);

  const pictures = new Map<string | null, string | null>();
  for (const article of library.articles) {
    // Machines that draw previews want a whole address or none. One article after the other: all at
    // once, they would need the memory of all at once.
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

  for (const { path, render } of addresses) {
    const page = render();
    yield {
      path: path.endsWith('.html') ? path : `${path}index.html`,
      content: documentHtml(bundle.template, page, css, {
        data: page.slug === null ? null : base + library.dataPath(page.slug),
        picture: pictures.get(page.slug) ?? null,
        fonts: faces.map((face) => base + face.path),
        modules: page.slug === null ? [] : bundle.modules,
      }),
    };
  }
}

/** The text of a page as it is shown, without its tags. */
function shownText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => `${entity}&<>"'`);
}
