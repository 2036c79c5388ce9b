import { describe, expect, it } from 'vitest';
import { slugify } from '../../../src/article/links/slugify.ts';

describe('a name for addresses', () => {
  it.each([
    ['Президент заявил', 'prezident-zayavil'],
    ['Ο πρόεδρος', 'o-proedros'],
    ['الرئيس', 'lry-ys'],
    ['总统说', 'zongtongshuo'],
  ])('is in Latin letters for every script: %s', (words, name) => {
    expect(slugify(words, new Set())).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(slugify(words, new Set()).replaceAll(/[^a-z-]/g, '')).toBe(name);
  });

  it('is another one for each heading, in small ASCII letters', () => {
    const taken = new Set<string>();
    const made = ['Foo', 'Foo', 'Foo 1', 'Foo', 'Größe & Übermacht!', '…', '日本'].map(
      (heading) => {
        const id = slugify(heading, taken);
        taken.add(id);
        return id;
      },
    );
    expect(made).toEqual([
      'foo',
      'foo-2',
      'foo-1',
      'foo-3',
      'groesse-uebermacht',
      'abschnitt',
      'riben',
    ]);
  });
});
