import { assert, property, string } from 'fast-check';
import { noPicture } from './noPicture.ts';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/format/parse.ts';
import { InputError } from '../../src/formats/inputError.ts';
import { readMarkdown } from '../../src/formats/markdown/readMarkdown.ts';
import { toArticle } from '../../src/import/toArticle.ts';

const TEXT = `---
kicker: Dachzeile
credit: Nachrichtenagentur dpa
language: de
---
# Der Titel

Worum es *geht*. In zwei
Sätzen.

So fing **es an**. Mehr [im Netz](https://a.example/b).

## Eine Überschrift

> "Ein Zitat."

1. Eins.
2. Zwei, _betont_.
`;

function imported(text: string) {
  const draft = readMarkdown(text, noPicture);
  return toArticle(draft, { language: 'de', ...draft.says });
}

describe('the reader of Markdown', () => {
  const article = imported(TEXT);

  it('makes a valid article', () => {
    expect(parseArticle(JSON.stringify(article))).toHaveProperty('article');
  });

  it('takes the headline from the first heading and the rest from the front matter', () => {
    const { kicker, headline, creditText, slug } = article;
    expect([kicker, headline, creditText, slug]).toEqual([
      'Dachzeile',
      'Der Titel',
      'Nachrichtenagentur dpa',
      'der-titel',
    ]);
  });

  it('keeps emphasis and links in their sentences', () => {
    expect(article.description).toEqual([
      { text: 'Worum es geht.', marks: [{ type: 'emphasis', start: 9, end: 13 }] },
      { text: 'In zwei Sätzen.' },
    ]);
    expect(article.sections[0]?.blocks).toEqual([
      {
        type: 'paragraph',
        statements: [
          { text: 'So fing es an.', marks: [{ type: 'strong', start: 8, end: 13 }] },
          {
            text: 'Mehr im Netz.',
            marks: [{ type: 'link', start: 5, end: 12, url: 'https://a.example/b' }],
          },
        ],
      },
    ]);
  });

  it('keeps quotes and lists', () => {
    expect(article.sections[1]?.heading).toBe('Eine Überschrift');
    expect(article.sections[1]?.blocks).toEqual([
      { type: 'quote', statements: [{ text: '„Ein Zitat.“' }] },
      {
        type: 'list',
        ordered: true,
        items: [
          { statements: [{ text: 'Eins.' }] },
          {
            statements: [
              { text: 'Zwei, betont.', marks: [{ type: 'emphasis', start: 6, end: 12 }] },
            ],
          },
        ],
      },
    ]);
  });

  it('keeps emphasis on its words if quotation marks become longer', () => {
    const french = 'language: fr\n---\n# T\n\nA dit "oui" et *non*.\n\nFin.\n\nSource: AFP';
    const [statement] = imported(`---\n${french}`).description;
    const [mark] = statement?.marks ?? [];
    expect(statement?.text.slice(mark?.start, mark?.end)).toBe('non');
  });

  it.each([
    ['![Bild](a.png)', 'a picture is left out: a.png'],
    ['![Bild](%E0%A4%A.png)', 'a picture is left out: %E0%A4%25A.png'],
    ['- ![Bild](a.png) Wort', 'a.png: a picture stands between paragraphs'],
    ['[Klick](javascript:alert)', 'Klick'],
    ['---', 'a rule is left out'],
    ['    code', 'code is kept as a paragraph'],
    ['- a\n  - b', 'a list within a list'],
    ['## Nichts', 'no text follows "Nichts"'],
  ])('keeps %j or names it with its place', (part, told) => {
    const draft = readMarkdown(`# T\n\nWorum.\n\nText.\n\n${part}\n\nQuelle: dpa`, noPicture);
    expect(JSON.stringify([draft.warnings, draft.sections])).toContain(
      told.replaceAll('"', String.raw`\"`),
    );
  });

  it('keeps HTML as text', () => {
    const draft = readMarkdown(
      '# T\n\nWorum.\n\n<img src=x onerror=alert(1)>\n\nQuelle: dpa',
      noPicture,
    );
    expect(draft.sections[0]?.blocks[0]).toMatchObject({
      statements: { text: '<img src=x onerror=alert(1)>' },
    });
  });

  it.each([
    ['', 'line 1, column 1: found no headline'],
    ['---\ntitle: T\n---\n## Nur eine Überschrift', 'line 4, column 1: found no description'],
    ['# T\n\nWorum.', 'found the end, expected paragraphs'],
    ['---\na: [\n---\n# T', 'front matter: '],
  ])('names the place of the fault in %j', (text, message) => {
    expect(() => readMarkdown(text, noPicture)).toThrow(message);
  });

  it('takes a name in a last list for the source, but not a sentence', () => {
    const end = (line: string) => readMarkdown(`# T\n\nWorum.\n\nText.\n\n- ${line}`, noPicture);
    expect(end('Nachrichtenagentur dpa').credits).toEqual(['Nachrichtenagentur dpa']);
    expect(end('Das ist ein Satz.').credits).toEqual([]);
    expect(JSON.stringify(end('Das ist ein Satz.').sections)).toContain('Das ist ein Satz.');
    expect(end('Nachrichtenagentur dpa').warnings).toEqual([
      'line 7: "Nachrichtenagentur dpa" is taken for the source.',
    ]);
    const credited = readMarkdown(
      '---\ncredit: dpa\n---\n# T\n\nWorum.\n\nA.\n\n- Mehr',
      noPicture,
    );
    expect(credited.credits).toEqual(['dpa']);
    expect(JSON.stringify(credited.sections)).toContain('Mehr');
  });

  it('names a place whenever it fails, even if lists are nested deeply', () => {
    const quotes = (depth: number) => `# T\n\nWorum.\n\nText.\n\n${'>'.repeat(depth)} Tief.`;
    const lists = (depth: number) =>
      `# T\n\nWorum.\n\nText.\n\n${'- '.repeat(depth)}Tief.\n\nEnde.`;
    for (const text of [quotes(99), lists(49)])
      expect(JSON.stringify(readMarkdown(text, noPicture).sections)).toContain('Tief.');
    for (const text of [quotes(100), quotes(5000), lists(50), lists(5000)])
      expect(() => readMarkdown(text, noPicture)).toThrow(
        /^line \d+, column 1: found more than 100 quotes and lists/,
      );
    const stars = `# T\n\nWorum.\n\n${'*'.repeat(3000)}a${'*'.repeat(3000)}`;
    expect(readMarkdown(stars, noPicture).headline).toBe('T');
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        try {
          readMarkdown(`# T\n\nWorum.\n\n${noise}`, noPicture);
          return true;
        } catch (error) {
          return error instanceof InputError && error.line > 0;
        }
      }),
    );
  });
});
