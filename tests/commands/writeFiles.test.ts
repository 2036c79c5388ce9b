import * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeFiles } from '../../src/commands/writeFiles.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return { ...real, writeFileSync: vi.fn(real.writeFileSync) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  vi.mocked(writeFileSync).mockClear();
});

function write(into = folder, force = true) {
  let said = '';
  const pictures = new Map([['karte.png', new Uint8Array([1, 2, 3])]]);
  const done = writeFiles(into, ['a.json', 'neu'], pictures, force, (line) => (said += line));
  return { done, said };
}

/** The write of some number makes an empty file and fails, as on a full disk. */
function failAt(number: number): void {
  const real = vi.mocked(writeFileSync).getMockImplementation();
  let count = 0;
  vi.mocked(writeFileSync).mockImplementation((file, content, options) => {
    if (++count !== number) return real?.(file, content, options);
    real?.(file, '', options);
    throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: String(file) });
  });
}

describe('files on a full disk', () => {
  it.each([1, 2])('are as they were, when write number %i fails', (number) => {
    writeFileSync(join(folder, 'a.json'), 'alt');
    const original = vi.mocked(writeFileSync).getMockImplementation();
    failAt(number);
    const { done, said } = write();
    if (original) vi.mocked(writeFileSync).mockImplementation(original);
    expect(done).toBe(false);
    expect(said).toContain('the disk is full; make room and try again');
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('alt');
  });
});

describe('a place that cannot be written', () => {
  it('is named if a file stands where the folder is meant', () => {
    const file = join(folder, 'datei');
    writeFileSync(file, '');
    for (const into of [file, join(file, 'tiefer')]) {
      const { done, said } = write(into);
      expect(done).toBe(false);
      expect(said).toMatch(/datei.*: a file stands where a folder is meant; name a folder\n$/);
    }
  });

  it('is named if a folder stands where the file is meant', () => {
    mkdirSync(join(folder, 'a.json'));
    const { done, said } = write();
    expect(done).toBe(false);
    expect(said).toContain('a.json: this is a folder, expected a file');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});
