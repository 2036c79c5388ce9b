import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/formats/inputError.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { toArticle } from '../../src/import/toArticle.ts';
import { noPicture } from '../formats/noPicture.ts';

const SOURCES = `sources:
  - { id: blatt, name: Das Blatt, label: Blatt, role: newspaper, via: null, basis: null, named: null, url: null }
isBasedOn: blatt
`;

function article(front: string, body: string) {
  const draft = readMarkdown(`---\n${front}---\n# Titel\n\nWorum.\n\n${body}\n`, noPicture);
  const made = toArticle(draft, { language: 'de', ...draft.says });
  return { ...made, warnings: draft.warnings };
}

describe('what editors have set down for a text', () => {
  it('replaces proposals', () => {
    const { sections, sources, isBasedOn } = article(SOURCES, 'Laut dpa war es so.');
    expect(sections[0]?.blocks).toEqual([
      { type: 'paragraph', statements: [{ text: 'Laut dpa war es so.' }] },
    ]);
    expect([isBasedOn, sources.map(({ id }) => id)]).toEqual(['blatt', ['blatt']]);
  });

  it('is found even if the same words come earlier as part of a sentence', () => {
    const { sections } = article(
      `${SOURCES}statements:\n  - { text: Er kam., source: blatt, act: says }\n`,
      'Schauer kam. Nicht Er kam.z. Er kam. So.',
    );
    const [block] = sections[0]?.blocks ?? [];
    const [statement] = block?.type === 'paragraph' ? block.statements.slice(-2) : [];
    expect(statement).toEqual({ text: 'Er kam.', source: 'blatt', act: 'says' });
  });

  it('is named in a warning if the text no longer has an attributed sentence', () => {
    const { sections, warnings } = article(
      `${SOURCES}statements:\n  - { text: Gestrichen., source: blatt, act: says }\n  - { text: Auch gestrichen. }\n  - { text: Bleibt., source: blatt, act: says }\n`,
      'Neu. Bleibt.',
    );
    expect(warnings).toEqual([expect.stringContaining('"Gestrichen." is left out')]);
    expect(JSON.stringify(sections)).toContain('{"text":"Bleibt.","source":"blatt","act":"says"}');
  });

  it('keeps the id of a section whose heading has changed', () => {
    const { sections } = article(
      `${SOURCES}sections:\n  - { heading: null, id: anfang }\n  - { heading: Alt, id: alt, aliases: [uralt] }\n`,
      'Eins.\n\n## Neu\n\nZwei.',
    );
    expect(sections.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['anfang', undefined],
      ['alt', ['uralt']],
    ]);
  });

  it.each([
    ['sources: []\nisBasedOn: x\n', 'front matter: sources: found'],
    ['isBasedOn: x\n', 'sources: found nothing, expected a list'],
    [`${SOURCES}statements:\n  - { text: 1 }\n`, 'statements[0].text: found 1, expected text'],
    [`${SOURCES}statements: [${'{ text: Nie. }, '.repeat(60)}]\n`, 'expected those of this text'],
    ['a: &a [1]\nb: *a\n', 'front matter: found an alias'],
    [`a: ${'['.repeat(50_000)}\n`, 'front matter'],
  ])('is refused with the place of the fault (case %#)', (front, message) => {
    expect(() => article(front, 'Text.')).toThrow(InputError);
    expect(() => article(front, 'Text.')).toThrow(message);
  });
});
