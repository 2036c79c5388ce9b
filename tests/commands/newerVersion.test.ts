import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { statementsOf } from '../../src/article/format/statements.ts';
import { DONE, NO_ARTICLE } from '../../src/commands/commandLine.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import type { Edit } from '../../src/editing/edit.ts';
import { edited } from '../../src/editing/edited.ts';
import { rewrittenJson } from '../../src/editing/rewrittenJson.ts';

const FIRST = `Brücke gesperrt
Die Brücke ist gesperrt. Das teilte die Polizei mit.
Anna Berg kritisierte das Vorgehen der Stadt. „Niemand hat uns gefragt“, sagte sie.
Der Umweg
Der Umweg ist elf Kilometer lang. Die Polizei rechnet mit langen Staus am Abend. Das Wetter ist gut.
- dpa
`;

describe('a newer version of a text', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newer-'));
    file = join(folder, 'bruecke.json');
    importing(FIRST);
    edit({
      type: 'attribute',
      statements: [1],
      source: { name: 'Polizei Köln', role: 'authority', basis: 'Messungen' },
    });
    edit({ type: 'act', statements: [2], act: 'demands' });
    edit({ type: 'confirm', statements: [5] });
    edit({ type: 'release', statements: [6] });
    edit({ type: 'section', section: 1, id: 'umleitung' });
    edit({ type: 'deny', statement: 2, what: 'Die Sperrung', statements: [1], source: null });
  });

  function importing(text: string, ...options: string[]) {
    const input = join(folder, 'text.txt');
    writeFileSync(input, text);
    const said = { err: '' };
    const status = runImport([input, '--out', folder, '--slug', 'bruecke', ...options], {
      readInput: () => new Uint8Array(),
      out: () => {},
      err: (line) => (said.err += line),
    });
    return { status, ...said };
  }
  const text = () => readFileSync(file, 'utf8');
  const article = () => {
    const result = parseArticle(text());
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    return result.article;
  };
  const edit = (one: Edit) => writeFileSync(file, rewrittenJson(text(), edited(article(), one)));
  const named = (of: Article, words: string) =>
    statementsOf(of).find((one) => one.text.includes(words));

  it('is not taken without a word, and says how to', () => {
    const before = text();
    const { status, err } = importing(FIRST);
    expect(status).toBe(NO_ARTICLE);
    expect(err).toContain('Bring it up to date with --force');
    expect(text()).toBe(before);
  });

  it('that has the same words changes nothing at all', () => {
    const before = text();
    expect(importing(FIRST, '--force').status).toBe(DONE);
    expect(text()).toBe(before);
  });

  it('keeps what editors have decided where a statement still stands, moved too', () => {
    const before = article();
    const [head, lead, second, , third] = FIRST.split('\n');
    const { err } = importing(
      `${head}\n${lead}\nDer lange Umweg\n${third}\nIm Rathaus\n${second}\n- dpa\n`,
      '--force',
    );
    const after = article();
    for (const statement of statementsOf(before))
      expect(named(after, statement.text)).toEqual(statement);
    expect(after.sources).toEqual(before.sources);
    expect(after.sections.map(({ id }) => id)).toContain('umleitung');
    expect(after.dateModified).toBe(before.dateModified);
    expect(err).toContain('kept      4 decisions of editors');
  });

  it('says what is new, changed and gone, and when it was', () => {
    const newer = FIRST.replace('Das Wetter ist gut.', 'Ein Bus fährt ersatzweise.')
      .replace('langen Staus am Abend', 'langen Staus am frühen Abend')
      .replace(' „Niemand hat uns gefragt“, sagte sie.', '');
    const { err } = importing(newer, '--force');
    expect(err).toMatch(/changed {3}"Die Polizei rechnet mit langen Staus am frühen Abend."/);
    expect(err).toMatch(/new {7}"Ein Bus fährt ersatzweise."/);
    expect(err).toMatch(/gone {6}"„Niemand hat uns gefragt“, sagte sie."/);
    const after = article();
    expect(named(after, 'frühen Abend')).not.toHaveProperty('proposed');
    expect(named(after, 'frühen Abend')).toMatchObject({ act: 'estimates' });
    expect(Date.parse(after.dateModified ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('asks again where a changed statement says the contrary, or its cue is gone', () => {
    importing(FIRST.replace('rechnet mit langen', 'rechnet nicht mit langen'), '--force');
    expect(named(article(), 'Staus')).toMatchObject({ proposed: true, source: 'polizei' });
  });

  it('keeps sentences as editors have split them', () => {
    edit({ type: 'split', statement: 4, at: 10 });
    const before = statementsOf(article()).map((one) => one.text);
    importing(FIRST.replace('Das Wetter ist gut', 'Es schneit heftig'), '--force');
    expect(statementsOf(article()).map((one) => one.text)).toEqual([
      ...before.slice(0, -1),
      'Es schneit heftig.',
    ]);
  });

  it('replaces all only if told to discard it', () => {
    importing(FIRST, '--discard');
    expect(statementsOf(article()).every(({ source, proposed }) => !source || proposed)).toBe(true);
  });

  it('does not replace a file that has faults', () => {
    const broken = text().replace('"act": "demands"', '"act": "ruft"').replace('"denies"', '"x"');
    writeFileSync(file, broken);
    const { status, err } = importing(FIRST, '--force');
    expect(status).toBe(NO_ARTICLE);
    expect(err).toContain('--discard');
    expect(text()).toBe(broken);
  });
});
