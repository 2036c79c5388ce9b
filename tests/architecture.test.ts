import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** The house: which room may import which. What is not listed sees nothing. */
const ARROWS: Record<string, readonly string[]> = {
  reader: ['article', 'library', 'platform'],
  library: ['article'],
  import: ['article'],
  export: ['article', 'import'],
  build: ['article', 'library', 'prerender.tsx'],
  'main.tsx': ['library', 'wake.tsx'],
  'wake.tsx': ['article', 'library', 'platform', 'reader', 'routes.tsx'],
  'prerender.tsx': ['article', 'library', 'platform', 'reader', 'routes.tsx'],
  'routes.tsx': ['article', 'library', 'platform', 'reader'],
};

type Import = { from: string; to: string };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

function importsOf(file: string): Import[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    from: file,
    to: match[1] ?? '',
  }));
}

const room = (path: string) => path.split('/')[0] ?? path;
const imports = files.flatMap(importsOf);
const inside = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: relative(SRC, resolve(SRC, dirname(from), to)) }));

describe('the house', () => {
  it('has only the arrows on its plan', () => {
    const wrong = inside.filter(({ from, to }) => {
      const [a, b] = [room(from), room(to)];
      return a !== b && !ARROWS[a]?.includes(b);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps what an article is free of the browser, React and Node', () => {
    const foreign = imports.filter(
      ({ from, to }) => room(from) === 'article' && /^(node:|react|@tanstack)/.test(to),
    );
    expect(foreign).toEqual([]);
  });

  it('keeps what the browser can do free of React', () => {
    const foreign = imports.filter(
      ({ from, to }) => room(from) === 'platform' && !to.startsWith('.'),
    );
    expect(foreign).toEqual([]);
  });

  it('has no drawers, barrels or path aliases', () => {
    const drawers = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|types|index)(\/|\.tsx?$)/.test(file),
    );
    expect(drawers).toEqual([]);
    expect(imports.filter(({ to }) => /^[@~]\//.test(to))).toEqual([]);
  });
});
