import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
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

const configFor = (articles: string): InlineConfig => ({
  configFile: false,
  root: ROOT,
  cacheDir: join(articles, 'cache'),
  logLevel: 'silent',
  plugins: [react(), vitePlugin(articles, '')],
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
});

let server: ViteDevServer;
beforeAll(async () => {
  server = await createServer(configFor(folder));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const template = readFileSync(join(ROOT, 'index.html'), 'utf8');
const documentAt = (path: string) => server.transformIndexHtml('/index.html', template, path);

/** What the server answers to a request. */
async function bodyAt(path: string): Promise<string> {
  const listening = createHttpServer(server.middlewares).listen(0);
  const { port } = listening.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}${path}`);
  listening.close();
  return response.text();
}

describe('the dev server', () => {
  it('makes the document of an article, with the address of its data', async () => {
    const html = await documentAt('/ein-artikel/?a=1');
    expect(html).toContain('<title>Ein Artikel – Lesart</title>');
    expect(html).toMatch(/href="\/assets\/ein-artikel-[\w-]{8}\.json" data-article="ein-artikel"/);
    expect(html).toContain('<link rel="stylesheet" href="/src/styles/fonts.css">');
  });

  it('has the pages to share', async () => {
    const html = await bodyAt('/ein-artikel/mitte/');
    expect(html).toContain('<title>Mitte – Ein Artikel</title>');
  });

  it('shows what is wrong with an article over its last version, whenever it is loaded', async () => {
    writeFileSync(join(folder, 'ein-artikel.json'), '{');
    server.watcher.emit('all', 'change', join(folder, 'ein-artikel.json'));
    for (const address of ['/ein-artikel/', '/ein-artikel/?again']) {
      await expect.poll(() => documentAt(address)).toContain('ErrorOverlay');
      const html = await documentAt(address);
      expect(html).toContain('<title>Ein Artikel – Lesart</title>');
      expect(html).toMatch(/ErrorOverlay\(\{"message":"[^"]*ein-artikel\.json: 1 fault/);
    }
    writeFileSync(join(folder, 'ein-artikel.json'), withGif);
    server.watcher.emit('all', 'change', join(folder, 'ein-artikel.json'));
    await expect.poll(() => documentAt('/ein-artikel/')).not.toContain('ErrorOverlay');
  });

  it('starts though an article is broken, and says what is wrong', async () => {
    const other = mkdtempSync(join(tmpdir(), 'library-'));
    writeFileSync(join(other, 'kaputt.json'), '{');
    const started = await createServer(configFor(other));
    await expect(started.transformIndexHtml('/index.html', template, '/kaputt/')).rejects.toThrow(
      'kaputt.json: 1 fault',
    );
    await started.close();
    rmSync(other, { recursive: true });
  });

  it('answers an unknown address with the page for such', async () => {
    const html = await documentAt('/gibt-es-nicht/');
    expect(html).toContain('<title>Diese Seite gibt es hier nicht – Lesart</title>');
    expect(html).not.toContain('data-article');
  });
});
