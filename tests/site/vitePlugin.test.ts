import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vitePlugin } from '../../src/site/vitePlugin.ts';
import { anArticle } from '../article/anArticle.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A folder of one article. */
const folder = mkdtempSync(join(tmpdir(), 'library-'));
const withGif = JSON.stringify(anArticle()).replace('karte.png', 'karte.gif');
writeFileSync(join(folder, 'ein-artikel.json'), withGif);
/** Four pixels by three. */
const GIF = Buffer.from('R0lGODlhBAADAIAAAP///wAAACwAAAAABAADAAACA4SPVgA7', 'base64');
writeFileSync(join(folder, 'karte.gif'), GIF);

let server: ViteDevServer;
beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
    plugins: [react(), vitePlugin(folder, '')],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const template = readFileSync(join(ROOT, 'index.html'), 'utf8');
const documentAt = (path: string) => server.transformIndexHtml('/index.html', template, path);

describe('the dev server', () => {
  it('makes the document of an article, with the address of its data', async () => {
    const html = await documentAt('/ein-artikel/?a=1');
    expect(html).toContain('<title>Ein Artikel – Lesart</title>');
    expect(html).toMatch(/href="\/assets\/ein-artikel-[\w-]{8}\.json" data-article="ein-artikel"/);
    expect(html).toContain('<link rel="stylesheet" href="/src/styles/fonts.css">');
  });

  it('answers an unknown address with the page for such', async () => {
    const html = await documentAt('/gibt-es-nicht/');
    expect(html).toContain('<title>Diese Seite gibt es hier nicht – Lesart</title>');
    expect(html).not.toContain('data-article');
  });
});
