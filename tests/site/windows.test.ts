import { describe, expect, it, vi } from 'vitest';
import { importAll } from '../../src/site/componentStyles.ts';

vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32 };
});
vi.mock('node:fs', () => ({
  readdirSync: () => ['b.css', String.raw`a\z.css`, 'a-b.css', 'c.ts'],
}));

describe('on Windows a style sheet', () => {
  it('imports others by addresses, in the order of every system', () => {
    const css = "@import '../reader/**/*.css' layer(components);";
    expect(importAll(css, String.raw`C:\lesart\src\styles\main.css`).split('\n')).toEqual([
      "@import '../reader/a-b.css' layer(components);",
      "@import '../reader/a/z.css' layer(components);",
      "@import '../reader/b.css' layer(components);",
    ]);
  });
});
