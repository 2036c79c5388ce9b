import { Resvg } from '@resvg/resvg-js';
import { OFFLINE_PATH } from '../article/links/offlinePaths.ts';
import type { Address } from '../prerender.tsx';
import { hashedPath } from './contentHash.ts';
import type { SiteFile } from './siteFiles.ts';

/** Where the manifest is, below the site's base. */
export const MANIFEST_PATH = 'manifest.webmanifest';

/** Sizes in pixels that browsers and systems ask for. */
const SIZES = [192, 512];

/**
 * The manifest with which the site can be installed (W3C, Web Application Manifest), and its icons.
 * @param icon the project's icon, an SVG that begins with its background
 * @param template index.html, which names the colour of the page
 * @param addresses of the site; description and language are taken from the offline page
 * @param base path of the site on its host
 */
export function appFiles(
  icon: string,
  template: string,
  addresses: readonly Address[],
  base: string,
): SiteFile[] {
  const [, paper] = /name="theme-color" content="(#\w+)"/.exec(template) ?? [];
  const words = addresses.find(({ path }) => path === OFFLINE_PATH)?.render();
  const icons = SIZES.flatMap((size) => [
    { purpose: 'any', size, file: iconFile(`icon-${size}`, icon, size) },
    { purpose: 'maskable', size, file: iconFile(`maskable-${size}`, withoutEdge(icon), size) },
  ]);
  const manifest = {
    id: base,
    name: 'Lesart',
    short_name: 'Lesart',
    description: words?.description,
    lang: words?.language,
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    icons: icons.map(({ purpose, size, file }) => ({
      src: base + file.path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return [
    ...icons.map(({ file }) => file),
    // iOS asks for this name by itself.
    { path: 'apple-touch-icon.png', content: drawn(withoutEdge(icon), 180) },
    { path: MANIFEST_PATH, content: JSON.stringify(manifest) },
  ];
}

function iconFile(name: string, svg: string, size: number): SiteFile {
  const content = drawn(svg, size);
  return { path: hashedPath(`${name}.png`, content), content };
}

function drawn(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/**
 * An icon that a system may cut to any form: its background goes to every edge, and its drawing
 * stays within the circle of 80 % that is always seen.
 * @throws Error where the icon does not begin with a background
 */
function withoutEdge(icon: string): string {
  const [, width, inner, fill] =
    /^<svg[^>]*viewBox="0 0 (\d+) \1"[^>]*>((?:<rect [^>]*fill="([^"]+)"[^>]*>).*)<\/svg>\s*$/s.exec(
      icon,
    ) ?? [];
  if (inner === undefined) throw new Error('public/icon.svg does not begin with its background.');
  const margin = Number(width) / 16;
  const side = Number(width) + 2 * margin;
  const box = `${-margin} ${-margin} ${side} ${side}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><rect x="${-margin}" y="${-margin}" width="${side}" height="${side}" fill="${fill}"/>${inner}</svg>`;
}
