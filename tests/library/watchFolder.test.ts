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
    await pause(300);
    for (const round of [0, 1, 2]) {
      const last = `${round}`.repeat(50_000);
      writeFileSync(file, `before ${last}`);
      await pause(20);
      writeFileSync(file, last);
      // One after the other: the rounds must not follow each other within a moment.
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => read.at(-1) === last, { timeout: 5000 }).toBe(true);
      // oxlint-disable-next-line no-await-in-loop
      await pause(200);
    }
    expect(read.filter((content) => !/^(?:at first|before .*|(\d)\1+)$/.test(content))).toEqual([]);
    await server.close();
    rmSync(folder, { recursive: true });
  });
});
