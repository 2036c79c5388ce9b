import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type HtmlTagDescriptor, type Plugin, type ResolvedConfig } from 'vite';
import type { Article } from '../article/format/article.ts';
import { NOT_FOUND_PATH } from '../article/links/address.ts';
import { REMOVING_PATH, WORKER_PATH } from '../article/links/offlinePaths.ts';
import { watchFolder } from '../library/watchFolder.ts';
import type { Address } from '../prerender.tsx';
import { bundleLibrary, type BundledLibrary } from './bundledLibrary.ts';
import { writeOutConstants } from './constantTokens.ts';
import { appFiles, MANIFEST_PATH } from './appManifest.ts';
import { pageDocument } from './pageDocument.ts';
import { previewPainter } from './previewPictures.ts';
import { sharePages } from './sharePage.ts';
import { siteFiles, type Bundle, type SiteFile } from './siteFiles.ts';
import { answerAsStaticHost } from './staticHost.ts';
import { writeSiteFile } from './writeSiteFile.ts';
import { removingScript, siteOfWorker, workerScript } from './workerFile.ts';

/**
 * Makes the site of a folder of articles: each article's data as a hashed file, every address as a
 * finished page, fonts cut down to the characters in use. The dev server renders the same pages for
 * each request.
 * @param folder absolute path of the article files
 * @param origin of the site; if it is empty, files that need it are left out
 * @param keepsPages whether what was read is kept for a time without a connection; if not, the site
 *   removes the worker of an earlier build
 */
export function vitePlugin(folder: string, origin: string, keepsPages = false): Plugin {
  let config: ResolvedConfig;
  /** null on the dev server as long as no version of the articles was sound. */
  let library: BundledLibrary | null = null;
  /** On the dev server what is wrong with the articles as they now are. */
  let broken: string | null = null;
  let bundled: Bundle;

  /** The share page at a path below the site's base. */
  const shared = (path: string): string | undefined => {
    const [slug = ''] = path.split('/');
    const article = library?.articles.find((each) => each.slug === slug);
    const pages = article ? sharePages(article, { origin, base: config.base }, () => null) : [];
    return pages.find((page) => page.path === `${path}index.html`)?.content;
  };

  return {
    name: 'lesart-site',
    enforce: 'post',

    config: () => ({ define: { 'import.meta.env.OFFLINE': String(keepsPages) } }),

    configResolved(resolved) {
      config = resolved;
    },

    buildStart() {
      if (config.command === 'build') library = bundleLibrary(folder, config.base);
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const template = bundle['index.html'];
        const stylesheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
        if (template?.type !== 'asset' || stylesheet?.type !== 'asset')
          throw new Error('The build has made no index.html or no stylesheet.');
        delete bundle[template.fileName];
        delete bundle[stylesheet.fileName];

        bundled = {
          template: String(template.source)
            .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
            .replace('<link rel="icon"', (icon) => `${manifestLink(config.base)}\n    ${icon}`),
          css: writeOutConstants(String(stylesheet.source).trim()),
        };
      },
    },

    // These are not assets of the bundle, since the bundle keeps all assets in memory.
    async writeBundle({ dir = config.build.outDir }) {
      const tokens = ['tokens.css', 'tokens.later.css'].map((name) =>
        readFileSync(join(config.root, 'src/styles', name), 'utf8'),
      );
      const paint = previewPainter(tokens.join(''), join(config.cacheDir, 'previews'), (text) =>
        config.logger.warn(text),
      );
      if (!library) throw new Error('The articles are not read.');
      const addresses = await loadAddresses(config, library.articles, origin);
      const site = { origin, base: config.base };
      const write = (file: SiteFile) => writeSiteFile(dir, file);
      for await (const file of siteFiles(bundled, library, addresses, site, paint)) write(file);
      const icon = readFileSync(join(config.publicDir, 'icon.svg'), 'utf8');
      for (const file of appFiles(icon, bundled.template, addresses, config.base)) write(file);
      // It knows the scripts by their content, so it is made when they are written.
      const removing = await removingScript(config.root);
      write({ path: REMOVING_PATH, content: removing });
      write({
        path: WORKER_PATH,
        content: keepsPages
          ? await workerScript(config.root, siteOfWorker(dir, config.base))
          : removing,
      });
      if (origin === '')
        config.logger.warn(
          'SITE_URL is not set: no sitemap, robots.txt and feed, no pictures in previews, and addresses for machines are relative.',
        );
    },

    configureServer(server) {
      const reread = () => {
        broken = null;
        try {
          library = bundleLibrary(folder, config.base);
        } catch (error) {
          broken = (error as Error).message;
          server.config.logger.error(broken);
        }
      };
      reread();
      watchFolder(server.watcher, folder, () => {
        reread();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = pathBelow(config.base, request.url);
        if (path === WORKER_PATH) {
          // A built site may have been served at this address before.
          response.setHeader('Content-Type', 'text/javascript');
          return removingScript(config.root).then((script) => response.end(script), next);
        }
        const read = library?.files.get(path);
        const content = read?.() ?? shared(path);
        if (content === undefined) return next();
        if (path.endsWith('.json')) response.setHeader('Content-Type', 'application/json');
        if (!read) response.setHeader('Content-Type', 'text/html; charset=utf-8');
        return response.end(content);
      });
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        // Vite shows what is wrong until a change of the files makes it right.
        if (!library) throw new Error(broken ?? 'The articles are not read yet.');
        const path = pathBelow(config.base, originalUrl);
        const addresses = await loadAddresses(config, library.articles, origin);
        const at = (wanted: string) => addresses.find((each) => each.path === wanted);
        const page = (at(path) ?? at(NOT_FOUND_PATH))?.render();
        if (!page) throw new Error(`The site has no ${NOT_FOUND_PATH}.`);
        const fonts = { rel: 'stylesheet', href: `${config.base}src/styles/fonts.css` };
        return {
          html: pageDocument(html, page, library, config.base, null),
          tags: [
            { tag: 'link', attrs: fonts, injectTo: 'head' as const },
            ...(broken === null ? [] : [overlay(broken, config.base)]),
          ],
        };
      },
    },

    configurePreviewServer(server) {
      return () => server.middlewares.use(answerAsStaticHost(config.build.outDir));
    },
  };
}

function manifestLink(base: string): string {
  return `<link rel="manifest" href="${base}${MANIFEST_PATH}">`;
}

/**
 * Every address of a library, from the build entry. Vite loads the entry, since it is TypeScript
 * with JSX.
 */
async function loadAddresses(
  config: ResolvedConfig,
  articles: readonly Article[],
  origin: string,
): Promise<Address[]> {
  const { module } = await runnerImport<typeof import('../prerender.tsx')>(
    join(config.root, 'src/prerender.tsx'),
    { configFile: false, root: config.root, mode: config.mode, logLevel: 'error' },
  );
  return module.prerender(articles, config.base, origin);
}

/** Shows over the last sound version of a page what is wrong with the articles now. */
function overlay(message: string, base: string): HtmlTagDescriptor {
  const error = JSON.stringify({ message, stack: '' }).replaceAll('<', String.raw`\u003c`);
  const children = `import { ErrorOverlay } from ${JSON.stringify(`${base}@vite/client`)};
document.body.append(new ErrorOverlay(${error}));`;
  return { tag: 'script', attrs: { type: 'module' }, children, injectTo: 'body' };
}

/** The path of a request below the base of the site; empty if it cannot be decoded. */
function pathBelow(base: string, url: string | undefined): string {
  try {
    return decodeURI((url ?? '/').split(/[?#]/)[0] ?? '').slice(base.length);
  } catch {
    return '';
  }
}
