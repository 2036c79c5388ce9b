import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { statementsOf, statementsOfBlock } from '../../src/article/format/statements.ts';
import { InputError } from '../../src/formats/inputError.ts';
import { readPlainText } from '../../src/formats/plain-text/readPlainText.ts';
import { toArticle, type ImportOptions } from '../../src/import/toArticle.ts';
import { joinedText } from '../../src/article/format/statements.ts';

const TEXT = `Dachzeile Der Titel
Worum es geht. In zwei Sätzen.
So fing es an. "Gut", sagte Anna Berg.

Eine Überschrift
\tDer erste Absatz.   Mit Leerraum.
Der zweite Absatz.
Noch eine
Das Ende.
- Nachrichtenagentur dpa
`;

function imported(text: string, options: Partial<ImportOptions> = {}): Article {
  return toArticle(readPlainText(text), { language: 'de', ...options });
}

describe('the reader of plain text', () => {
  const article = imported(TEXT, { headline: 'Der Titel' });

  it('makes a valid article', () => {
    expect(parseArticle(JSON.stringify(article))).toHaveProperty('article');
  });

  it('finds kicker, headline, description and sections', () => {
    const { kicker, headline, slug, description, sections } = article;
    expect([kicker, headline, slug]).toEqual(['Dachzeile', 'Der Titel', 'der-titel']);
    expect(description.map(({ text }) => text)).toEqual(['Worum es geht.', 'In zwei Sätzen.']);
    expect(sections.map(({ id, heading, blocks }) => [id, heading, blocks.length])).toEqual([
      ['anfang', null, 1],
      ['eine-ueberschrift', 'Eine Überschrift', 2],
      ['noch-eine', 'Noch eine', 1],
    ]);
  });

  it('makes white space single and quotation marks those of the language', () => {
    expect(statementsOf(article).map(({ text }) => text)).toEqual([
      'Worum es geht.',
      'In zwei Sätzen.',
      'So fing es an.',
      '„Gut“, sagte Anna Berg.',
      'Der erste Absatz.',
      'Mit Leerraum.',
      'Der zweite Absatz.',
      'Das Ende.',
    ]);
  });

  it('takes the source from the last line', () => {
    expect(article.creditText).toBe('Nachrichtenagentur dpa');
    expect(article.isBasedOn).toBe('dpa');
    expect(article.sources.at(-1)).toMatchObject({ label: 'dpa', role: 'agency' });
  });

  it('proposes attributions and says that they are proposals', () => {
    expect(statementsOf(article).filter(({ proposed }) => proposed)).toEqual([
      {
        text: '„Gut“, sagte Anna Berg.',
        source: 'berg',
        act: 'says',
        cue: 'sagte Anna Berg',
        proposed: true,
      },
    ]);
  });

  it.each(['\r\n', '\r', '\n\n\n', ' \t\n'])('reads lines that end in %j', (end) => {
    const text = TEXT.split('\n').join(end);
    expect(imported(text, { headline: 'Der Titel' })).toEqual(article);
  });

  it.each([
    ['Quelle: dpa', ['dpa']],
    ['Quellen: dpa, AFP', ['dpa', 'AFP']],
    ['Verwendete Quellen:\n- dpa\n- Wall Street Journal', ['dpa', 'Wall Street Journal']],
    ['– Reuters', ['Reuters']],
  ])('takes the sources from a last line such as %j', (line, credits) => {
    expect(readPlainText(`T\nEins zwei.\nDrei vier.\n${line}`).credits).toEqual(credits);
  });

  const types = (text: string) =>
    readPlainText(`T\nEins zwei.\nDrei vier.\n${text}`).sections.flatMap(({ heading, blocks }) =>
      [heading ?? [], blocks.map((block) => block.type)].flat(),
    );

  it.each([
    ['- Milch\n- Brot', ['paragraph', 'list']],
    ['- Milch\n- Brot\n- dpa', ['paragraph', 'list']],
    ['• Der Preis steigt.\n• Der Lohn sinkt.\nUnd so fort.', ['paragraph', 'list', 'paragraph']],
    ['1. Milch\n2. Brot\n3) Käse', ['paragraph', 'list']],
    ['7. Milch\n8. Brot', ['paragraph', 'paragraph', 'paragraph']],
    [
      '– So ist es.\nText.\n– Nein\nText.',
      ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ],
    ['- Das ist ein Satz.', ['paragraph', 'paragraph']],
    [
      '1. Die Lage\nText.\n2. Das Ziel\nText.',
      ['paragraph', '1. Die Lage', 'paragraph', '2. Das Ziel', 'paragraph'],
    ],
  ])('keeps every line of %j, and takes lists for lists', (text, expected) => {
    expect(types(text)).toEqual(expected);
    expect(readPlainText(`T\nEins zwei.\nDrei vier.\n${text}`).credits).toEqual([]);
  });

  it('says which line it takes for the source', () => {
    expect(readPlainText('T\nEins.\nZwei.\n- dpa').warnings).toEqual([
      'line 4: "- dpa" is taken for the source.',
    ]);
    expect(readPlainText('T\nEins.\nZwei.\nQuelle: dpa').warnings).toEqual([]);
  });

  it('keeps a heading that no text follows as a paragraph, and says so', () => {
    const draft = readPlainText('T\nEins zwei.\nDrei vier.\nNichts folgt\n- dpa');
    expect(draft.sections[0]?.blocks.at(-1)).toMatchObject({
      statements: { text: 'Nichts folgt' },
    });
    expect(draft.warnings).toEqual([
      'line 5: "- dpa" is taken for the source.',
      expect.stringContaining('line 4: no text follows "Nichts folgt"'),
    ]);
  });

  it.each([
    ['', 'line 1, column 1: found no text, expected a headline'],
    ['T', 'line 2, column 1: found the end, expected a description'],
    ['T\n\nKein Satz\nText.', 'line 3, column 1: found a heading, expected the description'],
    ['T\n- Eins\n- Zwei\nText.', 'line 2, column 1: found a list, expected the description'],
    ['T\nEins.', 'line 3, column 1: found the end, expected paragraphs'],
    ['T\nEins.\nZwei.', 'expected one in the last line ("- dpa", "Quelle: dpa") or in --credit'],
  ])('names the place of the fault in %j', (text, message) => {
    expect(() => imported(text)).toThrow(message);
  });

  it('loses no letter, invents none, and names a place whenever it fails', () => {
    const line = constantFrom(
      'Kurz',
      'Ein Satz.',
      'Zwei. Sätze!',
      '"Zitat", sagte er.',
      '- dpa',
      '- Punkt eins',
      '• Noch ein Punkt.',
      '1. Erstens',
      '2) Zweitens.',
      'Quelle: dpa',
      '  ',
      'Laut Bild war es so. Er habe gefehlt.',
      "'So' war's.",
    );
    // White space, quotation marks, the signs of a list and the label of a source may change.
    const bare = (text: string) => text.replaceAll(/[\s"„“'‚‘;,–—•*-]|\d+[.)]|Quelle:/gu, '');
    let articles = 0;
    assert(
      property(array(line, { maxLength: 12 }), string(), (lines, noise) => {
        const text = ['Titel', 'Worum es geht.', ...lines, noise].join('\n');
        try {
          const made = imported(text, { credit: 'dpa' });
          articles++;
          const shown = [made.headline, joinedText(made.description)];
          for (const { heading, blocks } of made.sections)
            shown.push(
              heading ?? '',
              ...blocks.flatMap((block) => joinedText(statementsOfBlock(block))),
            );
          const { credits } = readPlainText(text);
          return bare([...shown, ...credits].join('')) === bare(text);
        } catch (error) {
          return error instanceof InputError && error.line >= 1 && error.column >= 1;
        }
      }),
    );
    expect(articles).toBeGreaterThan(20);
  });
});
