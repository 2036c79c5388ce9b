import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/article/format/article.ts';
import { DONE } from '../../src/commands/commandLine.ts';
import { runImport } from '../../src/commands/importCommand.ts';
import { picturesBeside } from '../../src/import/picturesBeside.ts';

/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><script/></svg>';
/** Four pixels by three. */
const GIF = Buffer.from('R0lGODlhBAADAIAAAP///wAAACwAAAAABAADAAACA4SPVgA7', 'base64');

let folder: string;
let library: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  writeFileSync(join(root, 'geheim.png'), PNG);
  folder = join(root, 'texte');
  library = join(root, 'artikel');
  mkdirSync(join(folder, 'bilder'), { recursive: true });
  writeFileSync(join(folder, 'karte.png'), PNG);
  writeFileSync(join(folder, 'bilder/karte.png'), PNG);
  writeFileSync(join(folder, 'bilder/Mein Plan (2).GIF'), GIF);
  writeFileSync(join(folder, 'plan.svg'), SVG);
  writeFileSync(join(folder, 'falsch.jpg'), PNG);
  writeFileSync(join(folder, 'kein.png'), 'kein Bild');
});

describe('a picture beside a text', () => {
  it.each([
    ['karte.png', 'karte.png', 1, 1],
    ['./karte.png?v=2#oben', 'karte.png', 1, 1],
    ['bilder/Mein%20Plan%20(2).GIF', 'mein-plan-2.gif', 4, 3],
    [String.raw`bilder\Mein Plan (2).GIF`, 'mein-plan-2.gif', 4, 3],
    ['falsch.jpg', 'falsch.png', 1, 1],
  ])('is found at %s and becomes %s with its size', (address, name, width, height) => {
    const { find, files } = picturesBeside(join(folder, 'text.md'));
    expect(find(address)).toEqual({ src: name, width, height });
    expect([...files.keys()]).toEqual([name]);
  });

  it('gets a name of its own if another one differs only in capitals', () => {
    writeFileSync(join(folder, 'bilder/Karte.png'), GIF);
    writeFileSync(join(folder, 'bilder/KARTE.gif'), GIF);
    const { find, files } = picturesBeside(join(folder, 'text.md'));
    for (const address of ['karte.png', 'bilder/Karte.png', 'bilder/KARTE.gif']) find(address);
    const names = [...files.keys()].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(3);
  });

  it('gets a name of its own if another one has the same name', () => {
    const { find } = picturesBeside(join(folder, 'text.md'));
    expect([find('karte.png'), find('bilder/karte.png'), find('karte.png')]).toMatchObject([
      { src: 'karte.png' },
      { src: 'karte-2.png' },
      { src: 'karte.png' },
    ]);
  });

  it.each([
    ['fehlt.png', 'there is no such file'],
    ['bilder', 'there is no such file'],
    ['../geheim.png', 'there is no such file'],
    ['%E0%A4%A', 'there is no such file'],
    ['.', 'there is no such file'],
    ['kein.png', 'it is not a PNG'],
    ['plan.svg', 'it is not a PNG'],
    ['https://a.example/b.png', 'it is not fetched'],
    ['//a.example/b.png', 'it is not fetched'],
    ['data:image/png;base64,AAAA', 'it is not fetched'],
    ['file:///etc/passwd', 'it is not fetched'],
  ])('is left out at %s, with a reason', (address, reason) => {
    expect(picturesBeside(join(folder, 'text.md')).find(address)).toContain(reason);
  });
});

describe('pictures on import', () => {
  const imported = (name: string, text: string, ...options: string[]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    let said = '';
    const status = runImport(
      [file, '--out', library, '--credit', 'dpa', '--slug', 'a', ...options],
      {
        readInput: () => new Uint8Array(),
        out: () => {},
        err: (line) => (said += line),
      },
    );
    const blocks = (): Block[] =>
      (JSON.parse(readFileSync(join(library, 'a.json'), 'utf8')) as Article).sections.flatMap(
        (section) => section.blocks,
      );
    return { status, said, blocks };
  };
  const MARKDOWN = `# Titel

Worum es geht.

![Eine Karte](karte.png "Foto: Anna Berg")
So liegt das *Dorf*. Laut Polizei liegt es anders.

Text ![Zeichen](bilder/karte.png) im Text.

![weg](fehlt.png) Das bleibt.
`;

  it('keep caption, credit and place in Markdown, and the words around them stay', () => {
    const { status, said, blocks } = imported('text.md', MARKDOWN);
    expect(status).toBe(DONE);
    expect(blocks()).toMatchObject([
      {
        type: 'image',
        src: 'karte.png',
        width: 1,
        height: 1,
        alt: 'Eine Karte',
        caption: [
          { text: 'So liegt das Dorf.', marks: [{ type: 'emphasis', start: 13, end: 17 }] },
          { text: 'Laut Polizei liegt es anders.', proposed: true },
        ],
        credit: 'Foto: Anna Berg',
      },
      { type: 'paragraph', statements: [{ text: 'Text im Text.' }] },
      { type: 'image', src: 'karte-2.png', alt: 'Zeichen', credit: null },
      { type: 'paragraph', statements: [{ text: 'Das bleibt.' }] },
    ]);
    expect(said).toContain('line 10: a picture is left out: fehlt.png: there is no such file');
    expect(readdirSync(library).toSorted()).toEqual(['a.json', 'karte-2.png', 'karte.png']);
  });

  it('keep caption and credit of a figure in a web page', () => {
    const long =
      '<p>Ein Absatz, der lang genug ist, um Text zu sein, mit Kommas, Wörtern und Sinn.</p>';
    const { blocks, said } = imported(
      'seite.html',
      `<!DOCTYPE html><html lang="de"><head><title>Titel</title></head><body><article>
      <h1>Titel</h1>${long.repeat(4)}
      <figure><picture><source srcset="x.avif"><img src="karte.png" alt="Karte"></picture>
      <figcaption>Die Lage am <em>Fluss</em>. <span class="credit">Foto: dpa</span></figcaption></figure>
      ${long}
      <figure><img src="https://a.example/x.png"><figcaption>Worte ohne Bild.</figcaption></figure>
      ${long.repeat(2)}</article></body></html>`,
    );
    expect(blocks().find(({ type }) => type === 'image')).toMatchObject({
      src: 'karte.png',
      alt: 'Karte',
      caption: [{ text: 'Die Lage am Fluss.', marks: [{ type: 'emphasis' }] }],
      credit: 'Foto: dpa',
    });
    expect(JSON.stringify(blocks())).not.toContain('Worte ohne Bild.');
    expect(said).toContain('line 6: a picture is left out: https://a.example/x.png');
    expect(said).toContain('save it beside the text and name it there; with it "Worte ohne Bild."');
  });

  it('belong to their article: they overwrite no others of the same name', () => {
    const slug = (name: string) => ['--slug', name, '--force'];
    const text = (words: string) => `# Titel\n\nWorum.\n\n![${words}](bild.png)\n\nText.`;
    writeFileSync(join(folder, 'bild.png'), PNG);
    imported('eins.md', text('Eins'), ...slug('a'));
    writeFileSync(join(folder, 'bild.png'), GIF);
    const { status, said } = imported('zwei.md', text('Zwei'), ...slug('b'));
    expect(status).toBe(DONE);
    expect(said).toContain('bild.gif');
    writeFileSync(join(folder, 'bild.gif'), PNG);
    const files = () => readdirSync(library).toSorted();
    expect(files()).toEqual(['a.json', 'b.json', 'bild.gif', 'bild.png']);

    // Another picture of a name that another article shows gets a name of its own.
    const other = Buffer.from(PNG);
    other[other.length - 1] = 0;
    writeFileSync(join(folder, 'bild.png'), other);
    imported('drei.md', text('Drei'), ...slug('c'));
    expect(files()).toEqual(['a.json', 'b.json', 'bild.gif', 'bild.png', 'c-bild.png', 'c.json']);
    expect(readFileSync(join(library, 'bild.png'))).toEqual(PNG);
    expect(readFileSync(join(library, 'c-bild.png'))).toEqual(other);
    expect(readFileSync(join(library, 'c.json'), 'utf8')).toContain('"src": "c-bild.png"');

    // What only the same article shows is replaced.
    imported('eins.md', text('Eins'), ...slug('a'));
    expect(readFileSync(join(library, 'bild.png'))).toEqual(other);
    expect(files()).toHaveLength(6);
  });

  it('leave a file alone that no article shows', () => {
    mkdirSync(library);
    writeFileSync(join(library, 'karte.png'), 'ein anderes');
    expect(imported('text.md', MARKDOWN).status).toBe(DONE);
    expect(readdirSync(library).toSorted()).toEqual([
      'a-karte.png',
      'a.json',
      'karte-2.png',
      'karte.png',
    ]);
    expect(readFileSync(join(library, 'karte.png'), 'utf8')).toBe('ein anderes');
    expect(imported('text.md', MARKDOWN).said).toContain('a.json is there already');
  });
});
