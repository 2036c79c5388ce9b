import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesOfCss, classesOfMarkup } from './classNames.ts';

const SRC = join(import.meta.dirname, '../../src');

/** Names that stand in the markup for scripts or as a place for others; no rule asks for them. */
const WITHOUT_RULES: string[] = [];

const codeOf = (ending: string) =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');

const styled = classesOfCss(codeOf('.css'));

/** Elements that a script makes, by `element` or without. */
const MADE = /(?:\.className = |\bclass: )'([^']*)'/g;
const marked = new Set([
  ...Array.from(codeOf('.ts').matchAll(MADE), ([, names = '']) => names.split(' ')).flat(),
  ...classesOfMarkup(codeOf('.tsx')),
]);
const withoutNumber = (name: string) => name.replace(/-\d+$/, '-0');

describe('a class', () => {
  it('with rules is in the markup', () => {
    expect([...styled].filter((name) => !marked.has(withoutNumber(name)))).toEqual([]);
  });

  it('in the markup has rules, unless it is said here that it needs none', () => {
    expect([...marked].filter((name) => !styled.has(name)).toSorted()).toEqual(WITHOUT_RULES);
  });
});

describe('an attribute for styles', () => {
  const attributes = new Set(
    Array.from(codeOf('.css').matchAll(/\[data-([\w-]+)/g), ([, name = '']) => name),
  );
  const code = codeOf('.tsx') + codeOf('.ts');

  it('is in the markup, or a script sets it', () => {
    expect(attributes.size).toBeGreaterThan(5);
    const unset = [...attributes].filter(
      (name) => !code.includes(`data-${name}`) && !code.includes(`dataset['${name}']`),
    );
    expect(unset).toEqual([]);
  });
});
