import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { statementsOf } from '../../src/article/format/statements.ts';
import { DONE, NO_ARTICLE, USAGE } from '../../src/commands/commandLine.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { joinedText } from '../../src/article/format/statements.ts';

const TEXT = 'Der Titel\nWorum es geht.\nSo fing es an.\n- dpa\n';
const SHIPPED = join(
  import.meta.dirname,
  '../../src/library/articles/direkter-draht-zu-putin.json',
);

describe('the import command', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    file = join(folder, 'text.txt');
    writeFileSync(file, TEXT);
  });

  const run = (args: string[], input: string | Uint8Array = '') => {
    const said = { out: '', err: '' };
    const status = runImport(args, {
      readInput: () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    });
    return { status, ...said };
  };

  it('writes the article and says what it has understood', () => {
    const { status, err } = run([file, '--out', folder]);
    expect(status).toBe(DONE);
    const written = readFileSync(join(folder, 'der-titel.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ headline: 'Der Titel' });
    for (const part of [
      'der-titel.json',
      'headline  Der Titel',
      '7 in 2 sentences',
      'sources   dpa',
    ])
      expect(err).toContain(part);
    expect(err).toContain('--headline');
  });

  it('writes a file that names its schema, and proposals that go with one line', () => {
    writeFileSync(file, 'Titel\nDas teilte die Polizei mit.\nSo „ist“ es.\n- dpa\n');
    run([file, '--out', folder]);
    const text = readFileSync(join(folder, 'titel.json'), 'utf8');
    const { $schema } = JSON.parse(text) as Article;
    expect(JSON.parse(readFileSync(join(folder, $schema ?? ''), 'utf8'))).toMatchObject({
      title: 'Lesart article',
    });
    expect(text).toContain('"proposed": true');
    const confirmed = parseArticle(text.replaceAll(/.*"proposed": true.*\n/g, ''));
    expect(confirmed).toMatchObject({ article: { description: [{ source: 'polizei' }] } });
    expect(JSON.stringify(confirmed)).not.toContain('proposed');
  });

  it('overwrites a file only if told to', () => {
    run([file, '--out', folder]);
    const again = run([file, '--out', folder]);
    expect(again.status).toBe(NO_ARTICLE);
    expect(again.err).toContain('--force');
    expect(run([file, '--out', folder, '--force']).status).toBe(DONE);
  });

  it('reads standard input and writes to standard output', () => {
    const { status, out } = run(['-', '--stdout', '--slug', 'anders', '--credit', 'Von uns'], TEXT);
    expect(status).toBe(DONE);
    expect(JSON.parse(out)).toMatchObject({
      slug: 'anders',
      creditText: 'Von uns',
      isBasedOn: 'dpa',
    });
    expect(readdirSync(folder)).toEqual(['text.txt']);
  });

  it.each([[['--nichts']], [[]], [['a', 'b']]])(
    'shows help for a wrong command line: %j',
    (args) => {
      const { status, err } = run(args);
      expect(status).toBe(USAGE);
      expect(err).toContain('npm run import -- FILE');
    },
  );

  it('names the place of a fault and writes nothing', () => {
    writeFileSync(file, 'Nur ein Titel');
    const { status, err } = run([file, '--out', folder]);
    expect(status).toBe(NO_ARTICLE);
    expect(err).toContain('text.txt, line 2, column 1: found the end, expected a description');
    expect(readdirSync(folder)).toEqual(['text.txt']);
  });

  it('names the byte that is not UTF-8, and reads Latin-1 if told to', () => {
    const text = 'Für uns\nEs ist wahr.\nJa.\n- dpa';
    const latin = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
    const { status, err } = run(['-', '--stdout'], latin);
    expect(status).toBe(NO_ARTICLE);
    expect(err).toContain('line 1, column 2: byte 1 is not utf-8');
    const read = run(['-', '--stdout', '--encoding', 'latin1'], latin);
    expect(JSON.parse(read.out)).toMatchObject({ headline: 'Für uns', slug: 'fuer-uns' });
  });

  it.each(['latin1', 'windows-1252'])(
    'reads quotation marks, dashes and the sign of the euro in %s',
    (encoding) => {
      // "Titel", "Worum es geht.", "„Gut“ – für 5 €.", "- dpa" as Windows writes it.
      const bytes = Buffer.from(
        'Titel\nWorum es geht.\n\x84Gut\x93 \x96 für 5 \x80.\n- dpa',
        'latin1',
      );
      const { out } = run(['-', '--stdout', '--encoding', encoding], bytes);
      expect(out).toContain('"„Gut“ – für 5 €."');
    },
  );

  it('says in which language a text is that is not German', () => {
    const russian = 'Мост через реку открыли в понедельник, сообщила мэрия. '.repeat(5).trim();
    const { out, err } = run(['-', '--stdout'], `Новый мост\nО чём речь.\n${russian}\n- ТАСС`);
    expect(JSON.parse(out)).toMatchObject({ inLanguage: 'ru' });
    expect(err).toContain('The text states no language; it is taken for ru (--language).');
    expect(run(['-', '--stdout'], TEXT).err).not.toContain('language');
  });

  it.each([
    '<meta charset="iso-8859-1">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
  ])('reads a web page in the encoding that it states: %s', (meta) => {
    const long = 'Für alle ist dieser Absatz lang genug, um Text zu sein, mit Wörtern und Kommas. ';
    const html = `<html><head>${meta}<title>Für uns</title></head><body><article><p>${long}</p><p>${long.repeat(4)}</p></article></body></html>`;
    const latin = Uint8Array.from([...html].map((sign) => sign.charCodeAt(0)));
    const { out } = run(['-', '--stdout', '--format', 'html', '--credit', 'dpa'], latin);
    expect(JSON.parse(out)).toMatchObject({ headline: 'Für uns' });
  });

  it('names the place of an invisible character', () => {
    const { status, err } = run(['-', '--stdout'], 'T\nWor\u0001um.\nText.\n- dpa');
    expect(status).toBe(NO_ARTICLE);
    expect(err).toContain('line 2, column 4: found U+0001');
  });

  it('leaves out a byte order mark', () => {
    const { out } = run(['-', '--stdout'], `\uFEFF${TEXT}`);
    expect(JSON.parse(out)).toMatchObject({ slug: 'der-titel' });
  });

  it('makes the article that ships of its text, apart from attributions', () => {
    const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8')) as Article;
    const lines = [
      `${shipped.kicker} ${shipped.headline}`,
      joinedText(shipped.description),
      ...shipped.sections.flatMap(({ heading, blocks }) => [
        heading ?? '',
        ...blocks.map((block) => ('statements' in block ? joinedText(block.statements) : '')),
      ]),
      '- Nachrichtenagentur dpa',
    ];
    const { out } = run(
      ['-', '--stdout', '--headline', shipped.headline, '--credit', shipped.creditText],
      lines.join('\n').replaceAll(/[„“]/g, '"'),
    );
    const article = JSON.parse(out) as Article;
    const shape = ({ $schema: _editor, sources: _attribution, ...rest }: Article) => ({
      ...rest,
      description: rest.description.map(({ text }) => text),
      sections: rest.sections.map(({ id, heading, blocks }) => ({
        id,
        heading,
        blocks: blocks.map((block) => ('statements' in block ? joinedText(block.statements) : '')),
      })),
    });
    expect(shape(article)).toEqual(
      shape({
        ...shipped,
        sections: shipped.sections.map(({ aliases: _old, ...section }) => section),
      }),
    );
    expect(statementsOf(article).map(({ text }) => text)).toEqual(
      statementsOf(shipped).map(({ text }) => text),
    );
    expect(statementsOf(article).filter(({ proposed }) => proposed)).toHaveLength(12);
  });
});
