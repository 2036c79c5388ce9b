import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesOfCss, classesOfMarkup } from './classNames.ts';

const SRC = join(import.meta.dirname, '../../src');
const PAGE = join(SRC, 'desk/page');
const read = (file: string) => readFileSync(file, 'utf8');

/** The components of the desk, and those of the reading page that it shows. */
function componentsOf(files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found)
    for (const [, path = ''] of read(file).matchAll(/from '(\.[^']+\.tsx)'/g))
      found.add(join(dirname(file), path));
  return [...found];
}

const sheets = Array.from(
  read(join(PAGE, 'styles.css')).matchAll(/@import '([^']+)'/g),
  ([, path = '']) => join(PAGE, path),
);

describe('a component that the desk shows', () => {
  const own = readdirSync(PAGE).filter((file) => file.endsWith('.tsx'));
  const components = componentsOf(own.map((file) => join(PAGE, file)));
  const imported = classesOfCss(sheets.map(read).join('\n'));

  it('may be one of the reading page', () => {
    expect(components.filter((file) => file.includes('/reader/'))).not.toEqual([]);
  });

  it.each(components.map((file) => relative(SRC, file)))('has its styles there: %s', (file) => {
    const classes = [...classesOfMarkup(read(join(SRC, file)))];
    expect(classes.filter((name) => !imported.has(name) && name !== 'article')).toEqual([]);
  });
});
