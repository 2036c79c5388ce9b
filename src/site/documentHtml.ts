import { createHash } from 'node:crypto';
import type { Page } from '../prerender.tsx';
import { demandLink, laterLinks } from './laterStyles.ts';
import { HEIGHT, WIDTH } from './previewCard.tsx';
import { directionOf } from '../article/strings/direction.ts';
import { escapeHtml } from '../article/strings/escapeHtml.ts';

/** What a document refers to besides its own text. All are addresses. */
type DocumentLinks = {
  /** The article's data, for a page that holds one. */
  data: string | null;
  /** Address of the preview picture. It is absolute, since machines need an absolute address. */
  picture: string | null;
};

/**
 * The styles of a document. Those of the first window are written inline: the first paint needs no
 * second request.
 */
export type DocumentStyles = {
  inline: string;
  /** Address of the styles that come later; null for none. */
  later: string | null;
  /** Address of all that a page without scripts lacks. */
  scriptless: string;
  /** Address of the styles that are fetched on demand. */
  demand: string;
};

/**
 * A page as a whole document, made from index.html as the build has left it.
 * @param template index.html with its `<!--head-->` and `<!--page-->`
 * @param styles null leaves the template's own links, and the policy out (the dev server's scripts
 *   are inline)
 */
export function documentHtml(
  template: string,
  page: Page,
  styles: DocumentStyles | null,
  links: DocumentLinks,
): string {
  const { data, picture } = links;
  const head = [
    styles === null ? '' : policy(styles, page.earlyScript),
    `<title>${escapeHtml(page.title)}</title>`,
    ...openGraph(page.slug === null ? 'website' : 'article', page),
    page.canonical === null
      ? '<meta name="robots" content="noindex">'
      : canonicalLink(page.canonical),
    // Machines that draw previews need an absolute address.
    !page.canonical?.startsWith('http')
      ? ''
      : `<meta property="og:url" content="${page.canonical}">`,
    picture === null ? '' : pictureTags(picture),
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    styles === null ? '' : `<style>${styles.inline}</style>`,
    styles === null ? '' : laterLinks(styles.later, styles.scriptless),
    styles === null ? '' : demandLink(styles.demand),
    page.earlyScript === '' ? '' : `<script>${page.earlyScript}</script>`,
    // The browser fetches it only when a script asks for it.
    data === null
      ? ''
      : `<link rel="alternate" type="application/json" href="${data}" data-article="${page.slug}" data-language="${escapeHtml(page.language)}">`,
  ].filter((line) => line !== '');
  return (
    template
      // Space between the tags of the template says nothing, and a module of our own host is asked
      // for in the same way without this attribute.
      .replaceAll(/>\s+</g, '><')
      .replace(' crossorigin', '')
      .replace(/<html lang="[^"]*">/, () => `<html ${languageAttributes(page.language)}>`)
      .replace('<!--head-->', () => head.join(''))
      .replace('<!--page-->', () => page.html)
      // What only machines read comes after what people read.
      .replace('<!--metadata-->', () => (page.metadata === null ? '' : jsonLd(page.metadata)))
  );
}

/** The language of a document, and its direction where that is from right to left. */
export function languageAttributes(language: string): string {
  const dir = directionOf(language);
  return `lang="${escapeHtml(language)}"${dir === undefined ? '' : ` dir="${dir}"`}`;
}

/**
 * The link to the one address of what several addresses show, or nothing for a relative address:
 * without the site's origin we do not know which host is meant, and Lighthouse's audit `canonical`
 * counts a relative address as a fault.
 */
export function canonicalLink(address: string): string {
  return address.startsWith('http') ? `<link rel="canonical" href="${address}">` : '';
}

/**
 * What a page says of itself where links to it are shown (Open Graph). The service worker knows the
 * pages of the site by the name of the site, letter for letter (worker/pageHtml.ts).
 */
export function openGraph(
  type: 'website' | 'article',
  { title, description }: { title: string; description: string },
): string[] {
  return [
    `<meta property="og:type" content="${type}">`,
    '<meta property="og:site_name" content="Lesart">',
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
  ];
}

/** The tags for a preview picture, of the size in which previewCard.tsx draws it. */
export function pictureTags(address: string): string {
  return [
    `<meta property="og:image" content="${address}">`,
    `<meta property="og:image:width" content="${WIDTH}">`,
    `<meta property="og:image:height" content="${HEIGHT}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('\n    ');
}

/** JSON within a script element. `<` is escaped, since no text may end the element. */
function jsonLd(metadata: object): string {
  const json = JSON.stringify(metadata).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}

/** The policy allows only our own host, and only inline styles and scripts with these hashes. */
function policy({ inline }: DocumentStyles, script: string): string {
  const rules = [
    "default-src 'none'",
    script === '' ? "script-src 'self'" : `script-src 'self' '${hashOf(script)}'`,
    `style-src 'self' '${hashOf(inline)}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
