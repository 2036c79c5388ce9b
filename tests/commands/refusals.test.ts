import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { DONE, NO_ARTICLE } from '../../src/commands/commandLine.ts';
import { runExport } from '../../src/commands/exportCommand.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { anArticle } from '../article/anArticle.ts';

const TEXT = 'Der Täter\nWorum es geht.\nSo fing es an.\n- dpa\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refused-'));
});

function collected(command: (said: { out: string; err: string }) => number) {
  const said = { out: '', err: '' };
  return { status: command(said), ...said };
}

const run = (...args: string[]) =>
  collected((said) =>
    runImport(args, {
      readInput: () => new Uint8Array(),
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    }),
  );
const runOut = (...args: string[]) =>
  collected((said) =>
    runExport(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) }),
  );

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** UTF-16 with its bytes in the other order. */
function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('a text in UTF-16', () => {
  it.each([
    ['little, with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['little, without', Buffer.from(TEXT, 'utf16le')],
    ['big, with its mark', bigEndian(`\uFEFF${TEXT}`)],
    ['big, without', bigEndian(TEXT)],
  ])('is read: %s', (_name, bytes) => {
    const { out } = run(file('text.txt', bytes), '--stdout');
    expect(JSON.parse(out)).toMatchObject({ headline: 'Der Täter', isBasedOn: 'dpa' });
  });
});

describe('a file of another kind', () => {
  it.each([
    ['brief.docx', 'PK\u0003\u0004\u0014\u0000', 'Word document (.docx)'],
    ['brief.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Word document (.doc)'],
    ['brief.rtf', '{\\rtf1\\ansi Hallo}', 'RTF'],
    ['brief.pdf', '%PDF-1.7\n%âãÏÓ', 'a PDF'],
    [
      'a.xml',
      '<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">',
      'NewsML',
    ],
    ['b.xml', '<?xml version="1.0"?><NewsML></NewsML>', 'NewsML'],
    ['c.xml', '<?xml version="1.0"?><nitf></nitf>', 'NITF'],
    ['d.xml', '<?xml version="1.0"?><rss></rss>', 'XML'],
  ])('is refused by name: %s', (name, content, kind) => {
    const { status, err } = run(file(name, content), '--stdout');
    expect(status).toBe(NO_ARTICLE);
    expect(err).toContain(`${name}, line 1, column 1: found `);
    expect(err).toContain(kind);
    expect(err).toContain('Save the text as one of them');
  });

  it('does not include a web page in XHTML', () => {
    const page = `<?xml version="1.0"?><html><head><title>T</title></head><body><p>${'Ein Satz, lang. '.repeat(20)}</p><p>Quelle: dpa</p><p>${'Ein Satz, lang. '.repeat(20)}</p></body></html>`;
    expect(run(file('a.html', page), '--stdout').err).not.toContain('found XML');
  });
});

describe('a place that is another than it should be', () => {
  it.each([
    ['a folder in place of the text', () => run(folder), 'this is a folder, expected a file'],
    ['no such file', () => run(join(folder, 'fehlt.txt')), 'fehlt.txt: there is no such file'],
    [
      'a file in place of the folder',
      () => run(file('t.txt', TEXT), '--out', file('x', '')),
      'x: a file stands where a folder is meant',
    ],
    [
      'a folder in place of the article to export',
      () => runOut(folder),
      'this is a folder, expected a file',
    ],
    [
      'no article to export',
      () => runOut(join(folder, 'fehlt.json')),
      'fehlt.json: there is no such file',
    ],
  ])('is named: %s', (_name, command, message) => {
    const { status, err } = command();
    expect(status).toBe(NO_ARTICLE);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('does not stop what needs nothing of it', () => {
    mkdirSync(join(folder, 'karte.png'));
    mkdirSync(join(folder, 'alt.json'));
    writeFileSync(join(folder, 'ein-artikel.json'), JSON.stringify(anArticle()));
    expect(runOut(join(folder, 'ein-artikel.json'), '--out', join(folder, 'out')).status).toBe(
      DONE,
    );
    const { out } = runOut(join(folder, 'ein-artikel.json'), '--stdout');
    expect(out).toBe(readFileSync(join(folder, 'out/ein-artikel.md'), 'utf8'));
  });
});
