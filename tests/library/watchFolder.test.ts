import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { watchFolder } from '../../src/library/watchFolder.ts';

describe('watchFolder', () => {
  it('tells of a file that was written twice within a moment, when it can be read whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'library-'));
    const file = join(folder, 'artikel.json');
    writeFileSync(file, 'at first');
    const server = await createServer({
      configFile: false,
      root: folder,
      logLevel: 'error',
      server: { middlewareMode: true, ws: false },
    });
    const read: string[] = [];
    watchFolder(server.watcher, folder, (changed) => read.push(readFileSync(changed, 'utf8')));
    const written = Array.from({ length: 4 }, (_, at) => String(at).repeat(50_000));
    await pause(300);
    for (const content of written) {
      writeFileSync(file, content);
      await pause(20);
    }
    await expect.poll(() => read.at(-1) === written.at(-1), { timeout: 5000 }).toBe(true);
    expect(read.every((content) => content === 'at first' || written.includes(content))).toBe(true);
    await server.close();
    rmSync(folder, { recursive: true });
  });
});
