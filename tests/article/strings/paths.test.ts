import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWithin, slashed } from '../../../src/article/strings/paths.ts';

describe.each([
  ['posix', posix, '/home/ute/texte'],
  ['Windows', win32, String.raw`C:\Users\Ute\texte`],
] as const)('a path of %s', (_name, path, folder) => {
  const at = (...steps: string[]) => path.resolve(folder, ...steps);

  it.each([
    [['karte.png'], true],
    [['bilder', 'karte.png'], true],
    [['..a', 'karte.png'], true],
    [['..karte.png'], true],
    [[], false],
    [['..'], false],
    [['..', 'karte.png'], false],
    [['..', 'texte2', 'karte.png'], false],
  ])('is within its folder or not: %j', (steps, expected) => {
    expect(isWithin(folder, at(...steps))).toBe(expected);
    expect(isWithin(folder + path.sep, at(...steps))).toBe(expected);
    // A watcher may give paths with slashes on every system.
    expect(isWithin(folder, slashed(at(...steps)))).toBe(expected);
    expect(isWithin(slashed(folder), at(...steps))).toBe(expected);
  });
});

describe('a path of Windows', () => {
  it('on another drive is outside, and the case of the drive does not count', () => {
    expect(isWithin(String.raw`C:\texte`, String.raw`D:\texte\a.png`)).toBe(false);
    expect(isWithin(String.raw`C:\texte`, 'c:/texte/a.png')).toBe(true);
  });
});
