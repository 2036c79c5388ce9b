import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DECISIONS = readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', ...DECISIONS];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const quotedIn = (text: string) =>
  [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/`([^`]+)`/g)].map(
    ([, quoted = '']) => quoted,
  );

describe('the documents', () => {
  it('give each decision a number of its own, the same in name and heading', () => {
    const numbers = DECISIONS.map((path) => Number(/(\d+)-/.exec(path)?.[1]));
    expect(new Set(numbers).size).toBe(DECISIONS.length);
    expect(DECISIONS.map((path) => Number(/^# (\d+)\./.exec(read(path))?.[1]))).toEqual(numbers);
  });

  it('say of every package why it is there, and of no other', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const text = read('CONTRIBUTING.md');
    const table = text.slice(text.indexOf('| package |'));
    const told = quotedIn(table.replaceAll(/\|[^|]*\|$/gm, '')).filter(
      (name) => name !== '@types/…',
    );
    const there = Object.keys({ ...dependencies, ...devDependencies });
    expect(told.toSorted()).toEqual(there.filter((name) => !name.startsWith('@types/')).toSorted());
  });

  it.each(DOCUMENTS)('name only files that exist: %s', (document) => {
    const missing = quotedIn(read(document))
      .filter((name) => /^(src|tests|docs|public)\/[\w./-]*$/.test(name))
      .filter((path) => !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });

  it.each(DOCUMENTS)('name only files by their last step that exist somewhere: %s', (document) => {
    const all = new Set(
      ['src', 'tests']
        .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }))
        .map((path) => path.split('/').at(-1)),
    );
    const named = quotedIn(read(document)).filter((name) => /^\w[\w.-]*\.(tsx?|css)$/.test(name));
    expect(named.filter((name) => !all.has(name) && name !== 'vite.config.ts')).toEqual([]);
  });

  it.each(DOCUMENTS)('lead only to files that exist: %s', (document) => {
    const missing = [...read(document).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('http'))
      .filter((target) => !existsSync(join(ROOT, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it.each(DOCUMENTS)('name only commands that there are: %s', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(DECISIONS)('say the status and the date of a decision: %s', (document) => {
    expect(read(document)).toMatch(/^Status: .*\d{4}-\d{2}-\d{2}/m);
  });
});
