import type { Article } from '../article/article.ts';
import type { Page } from '../prerender.tsx';
import type { BundledLibrary } from './bundledLibrary.ts';
import { directory } from './directory.ts';
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
 * machines of them.
 * @param pages all addresses, rendered
 * @param paint makes the preview pictures of an article
 */
export async function siteFiles(
  bundle: Bundle,
  library: BundledLibrary,
  pages: readonly Page[],
  address: SiteAddress,
  paint: (article: Article) => Promise<Previews>,
): Promise<SiteFile[]> {
  const { origin, base } = address;
  const faces = await subsetFaces(
    pages.map(({ html }) => shownText(html)).join(''),
    pages.map(({ display }) => display).join(''),
  );
  const css = bundle.css + faces.map(({ rule, path }) => rule(base + path)).join('');
  const files: SiteFile[] = [
    ...faces,
    ...Array.from(library.files, ([path, content]) => ({ path, content })),
    ...(origin === '' ? [] : directory(library.articles, address)),
  ];

  const pictures = new Map<string | null, string | null>();
  for (const article of library.articles) {
    // One after the other: all at once, they would need the memory of all at once.
    // oxlint-disable-next-line no-await-in-loop
    const previews = await paint(article);
    // Machines that draw previews want a whole address or none.
    const pictureOf = (id: string | null) => {
      const preview = previews.get(id);
      return origin === '' || !preview ? null : origin + base + preview.path;
    };
    files.push(...previews.values(), ...sharePages(article, address, pictureOf));
    pictures.set(article.slug, pictureOf(null));
  }

  for (const page of pages)
    files.push({
      path: page.path.endsWith('.html') ? page.path : `${page.path}index.html`,
      content: documentHtml(bundle.template, page, css, {
        data: page.slug === null ? null : base + library.dataPath(page.slug),
        picture: pictures.get(page.slug) ?? null,
        fonts: faces.map(({ path }) => base + path),
        modules: page.slug === null ? [] : bundle.modules,
      }),
    });
  return files;
}

/** The text of a page as it is shown, without its tags. */
function shownText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => `${entity}&<>"'`);
}
