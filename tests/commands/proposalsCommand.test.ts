import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/article/format/statements.ts';
import { DONE, NO_ARTICLE, USAGE } from '../../src/commands/commandLine.ts';
import { numbersIn } from '../../src/commands/numbersIn.ts';
import { runProposals } from '../../src/commands/proposalsCommand.ts';
import { anArticle } from '../article/anArticle.ts';

describe('the proposals command', () => {
  let folder: string;
  let file: string;
  let text: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'proposals-'));
    file = join(folder, 'ein-artikel.json');
    const article = anArticle();
    const [first, , , rain] = statementsOf(article);
    Object.assign(first!, { text: 'Er habe nichts gesehen, sagte er.' });
    Object.assign(rain!, { proposed: true });
    text = `${JSON.stringify(article, null, 2)}\n`;
    writeFileSync(file, text);
  });

  const run = (...args: string[]) => {
    const said = { out: '', err: '' };
    const status = runProposals(args, {
      out: (one) => (said.out += one),
      err: (one) => (said.err += one),
    });
    return { status, ...said };
  };

  it('lists every statement with its line, and whether it is sure whose it is', () => {
    const { status, out } = run(file);
    expect(status).toBe(DONE);
    const lines = out.split('\n');
    const line = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length - 1;
    expect(lines[0]).toMatch(/^ {2}1 {2}line 7 .*unclear +unclear who is meant/);
    expect(lines[3]).toMatch(
      new RegExp(
        `^ {2}4 {2}line ${line('"text": "Es soll')} .*proposed +Das Blatt +reports +"soll" +Es soll`,
      ),
    );
    expect(lines[6]).toMatch(/^ {2}7 {2}line \d+ +confirmed +Das Blatt +says/);
    expect(lines[7]).toBe('1 of 2 attributions confirmed, 1 statements unclear');
  });

  it('lists only what is open if told to', () => {
    expect(
      run(file, '--open')
        .out.split('\n')
        .map((line) => line.slice(0, 3)),
    ).toEqual(['  1', '  4', '1 o', '']);
  });

  it('confirms proposals; nothing else in the file changes', () => {
    expect(run(file, '--confirm', '4').out).toContain('2 of 2 attributions confirmed');
    const now = readFileSync(file, 'utf8');
    expect(now).not.toContain('proposed');
    expect(now.replaceAll(/\s/g, '')).toBe(
      text.replace(/,\s*"proposed": true/, '').replaceAll(/\s/g, ''),
    );
    expect(readdirSync(folder)).toEqual(['ein-artikel.json']);
  });

  it.each(['7', '0', '1-', 'x', '', '3,4'])(
    'refuses to confirm what is no proposal: "%s"',
    (list) => {
      const { status, err } = run(file, '--confirm', list);
      expect(status).toBe(USAGE);
      expect(err).toContain('Proposals are 4.');
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  it('names the faults of a file and its lines', () => {
    writeFileSync(file, text.replace('"act": "reports"', '"act": "tweets"'));
    const { status, err } = run(file, '--confirm', 'all');
    expect(status).toBe(NO_ARTICLE);
    expect(err).toMatch(
      /line \d+, sections\[1\]\.blocks\[0\]\.statements\[1\]\.act: found "tweets"/,
    );
  });
});

describe('a list of numbers', () => {
  it.each([
    ['3,5-7', [3, 5, 6, 7]],
    ['1, 1', [1]],
    ['7-5', null],
    ['-3', null],
    ['a', null],
  ])('%s is read', (list, numbers) => {
    expect(numbersIn(list)).toEqual(numbers);
  });
});
