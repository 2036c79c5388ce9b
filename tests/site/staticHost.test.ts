import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { vitePlugin } from '../../src/site/vitePlugin.ts';

describe('a built site below a path, as the preview serves it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'ein-artikel'));
  writeFileSync(join(folder, 'index.html'), 'Start');
  writeFileSync(join(folder, '404.html'), 'Gibt es nicht');
  writeFileSync(join(folder, 'ein-artikel', 'index.html'), 'Artikel');
  const { httpServer } = await preview({
    configFile: false,
    appType: 'mpa',
    base: '/news/',
    logLevel: 'silent',
    build: { outDir: folder },
    plugins: [vitePlugin(folder, '')],
    preview: { port: await freePort(), strictPort: true },
  });
  const { port } = httpServer.address() as AddressInfo;
  const ask = (path: string) => fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
  afterAll(() => {
    httpServer.close();
    rmSync(folder, { recursive: true });
  });

  it('is there at its addresses', async () => {
    expect(await (await ask('/news/')).text()).toBe('Start');
    expect(await (await ask('/news/ein-artikel/')).text()).toBe('Artikel');
  });

  it('leads an address without its slash to the one below the path', async () => {
    const { status, headers } = await ask('/news/ein-artikel?a=1');
    expect([status, headers.get('location')]).toEqual([301, '/news/ein-artikel/?a=1']);
  });

  it('has a page for unknown addresses', async () => {
    const missing = await ask('/news/gibt-es-nicht/');
    expect([missing.status, await missing.text()]).toEqual([404, 'Gibt es nicht']);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
