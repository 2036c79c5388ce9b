import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Which module may import which others. A module that is not listed imports none. */
const DEPENDENCIES: Record<string, readonly string[]> = {
  reader: ['article', 'platform'],
  client: ['article', 'reader', 'platform', 'worker'],
  library: ['article'],
  formats: ['article'],
  import: ['article', 'formats'],
  editing: ['article', 'formats'],
  commands: ['article', 'editing', 'formats', 'import', 'library'],
  desk: ['article', 'editing', 'import', 'library', 'reader', 'site'],
  site: ['article', 'library', 'prerender.tsx', 'worker'],
  'main.ts': ['client'],
  'prerender.tsx': ['article', 'reader', 'routes.tsx'],
  'routes.tsx': ['article', 'reader'],
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

const moduleOf = (path: string) => path.split('/')[0] ?? path;
const imports = files.flatMap(importsOf);
const inside = imports
  .filter(({ to }) => to.startsWith('.') && !to.includes('*'))
  .map(({ from, to }) => ({ from, to: relative(SRC, resolve(SRC, dirname(from), to)) }));

/** What depends on itself, by whatever way. */
function inCycles(dependencies: Record<string, readonly string[]>): string[] {
  const within = (start: string, reached = new Set<string>()): Set<string> => {
    for (const next of dependencies[start] ?? [])
      if (!reached.has(next)) within(next, reached.add(next));
    return reached;
  };
  return Object.keys(dependencies).filter((one) => within(one).has(one));
}

describe('the source code', () => {
  it('imports from one module into another only where the plan allows it', () => {
    const wrong = inside.filter(({ from, to }) => {
      const [a, b] = [moduleOf(from), moduleOf(to)];
      return a !== b && !DEPENDENCIES[a]?.includes(b);
    });
    expect(wrong).toEqual([]);
  });

  it('has no cycle among its modules', () => {
    expect(inCycles(DEPENDENCIES)).toEqual([]);
  });

  it('has no cycle among the folders of a module', () => {
    const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');
    const byFolder: Record<string, string[]> = {};
    for (const { from, to } of inside)
      if (folderOf(from) !== folderOf(to)) (byFolder[folderOf(from)] ??= []).push(folderOf(to));
    expect(inCycles(byFolder)).toEqual([]);
  });

  it('names only modules that exist', () => {
    const all = new Set(files.map(moduleOf));
    const named = Object.entries(DEPENDENCIES).flat(2);
    expect(named.filter((one) => !all.has(one))).toEqual([]);
  });

  it('keeps what an article is free of the browser, React and Node', () => {
    const foreign = imports.filter(
      ({ from, to }) => moduleOf(from) === 'article' && /^(node:|react|@tanstack)/.test(to),
    );
    expect(foreign).toEqual([]);
  });

  it('keeps the formats free of files: text goes in, text comes out', () => {
    const foreign = imports.filter(
      ({ from, to }) => moduleOf(from) === 'formats' && to.startsWith('node:'),
    );
    expect(foreign).toEqual([]);
  });

  it('keeps what the browser can do free of React and of every other package', () => {
    const foreign = imports.filter(
      ({ from, to }) => moduleOf(from) === 'platform' && !to.startsWith('.'),
    );
    expect(foreign).toEqual([]);
  });

  it('has no catch-all files, no index files and no path aliases', () => {
    const catchAlls = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|types|index)(\/|\.tsx?$)/.test(file),
    );
    expect(catchAlls).toEqual([]);
    expect(imports.filter(({ to }) => /^[@~]\//.test(to))).toEqual([]);
  });
});

describe('the name of a component’s file', () => {
  const components = files.filter((file) => file.startsWith('reader/') && file.endsWith('.tsx'));
  const isStatic = (file: string) => file.endsWith('.static.tsx');
  const codeOf = (file: string) => readFileSync(join(SRC, file), 'utf8');

  it('says of every component that no code of the browser draws that it is static', () => {
    const reached = new Set(['client/hydrate.tsx']);
    for (const file of reached)
      for (const { from, to } of inside) if (from === file && !isStatic(to)) reached.add(to);
    const drawn = components.filter((file) => reached.has(file));
    expect(drawn).toEqual(components.filter((file) => !isStatic(file)));
  });

  it('says that a component is static only if the build alone draws it', () => {
    const wrong = components
      .filter((file) => !isStatic(file))
      .flatMap((file) => {
        const code = codeOf(file).replaceAll(
          /import\.meta\.env\.SSR\s+\? \(\) => (?:\(\s+)?<\w+/g,
          '',
        );
        const imported = code.matchAll(/import \{ (\w+)[^}]*\} from '[^']*\.static\.tsx'/g);
        return [...imported]
          .filter(([, name]) => code.includes(`<${name}`))
          .map(([, name]) => `${file}: ${name}`);
      });
    expect(wrong).toEqual([]);
  });

  it('says that a component is static only if it needs no browser', () => {
    const needs = /\buse(?!Words\b)[A-Z]\w*\(|\son[A-Z]\w*=/;
    expect(components.filter((file) => isStatic(file) && needs.test(codeOf(file)))).toEqual([]);
  });

  it('says which components are hydrated: no others have texts that hydration leaves alone', () => {
    const others = components.filter((file) => /\.(static|browser)\.tsx$/.test(file));
    expect(others.filter((file) => codeOf(file).includes('suppressHydrationWarning'))).toEqual([]);
  });
});

describe('the comments of code and tests', () => {
  const commented = [SRC, import.meta.dirname].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .map((file) => join(folder, file)),
  );

  it('keep to 100 columns', () => {
    const tooLong = commented.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => ({ line, place: `${relative(SRC, file)}:${index + 1}` }))
        .filter(({ line }) => /^\s*(\/\/|\/?\*)/.test(line) && line.length > 100)
        .map(({ place }) => place),
    );
    expect(tooLong).toEqual([]);
  });
});

describe('tests that take the place of modules or globals', () => {
  it('run alone (`ALONE` in vite.config.ts)', () => {
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const replacing = tests.filter(
      (file) =>
        /\.test\.tsx?$/.test(file) &&
        file !== 'architecture.test.ts' &&
        /\bvi\.(?:mock|doMock|stubGlobal|resetModules)\(/.test(
          readFileSync(join(import.meta.dirname, file), 'utf8'),
        ),
    );
    expect(replacing.length).toBeGreaterThan(5);
    expect(
      replacing.filter(
        (file) =>
          !/^(?:platform|reader)\/|\/(?:fontScript|shortened|windows|writeFiles|leaving)\.test/.test(
            file,
          ),
      ),
    ).toEqual([]);
  });
});
