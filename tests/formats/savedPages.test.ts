import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { joinedText } from '../../src/article/format/statements.ts';
import { DONE } from '../../src/commands/commandLine.ts';
import { runImport } from '../../src/commands/importCommand.ts';

/** Imports a page without any option. */
function imported(name: string) {
  const said = { out: '', err: '' };
  const status = runImport([join(import.meta.dirname, 'pages', name), '--stdout'], {
    readInput: () => new Uint8Array(),
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  expect(said.err).toContain('headline');
  expect(status).toBe(DONE);
  const read = parseArticle(said.out);
  if ('faults' in read) throw new Error('The command wrote a faulty article.');
  const { article } = read;
  const blocks = article.sections.flatMap((section) => section.blocks);
  return { article, blocks, notes: said.err, text: JSON.stringify(article.sections) };
}

const typesOf = (blocks: readonly Block[]) => blocks.map(({ type }) => type);

describe('a saved page of a public broadcaster', () => {
  const { article, blocks, notes, text } = imported('tagesschau.html');

  it('has the line above its headline as kicker, and neither as a section', () => {
    expect(article.kicker).toBe('Neue Fähre im Hafen');
    expect(article.headline).toBe('Warum die neue Fähre leise ist');
    expect(article.sections.map(({ heading }) => heading)).toEqual([null, 'Zwei Jahre Bauzeit']);
  });

  it('has the lead as its description, and no caption or date', () => {
    expect(joinedText(article.description)).toBe(
      'Seit heute fährt eine elektrische Fähre über den Fluss. ' +
        'Die Stadt hofft auf weniger Lärm - die Werft auf neue Aufträge.',
    );
    expect(text).not.toMatch(/am Anleger\. \||Stand: 03|Von Jana/);
  });

  it('says what went with a picture that is not there', () => {
    expect(notes).toContain('with it "Die Fähre am Anleger. | Bild: Agentur"');
  });

  it('has its dates, its author and its publisher', () => {
    expect(article).toMatchObject({
      datePublished: '2026-11-03T08:12:00+01:00',
      dateModified: '2026-11-03T11:40:00+01:00',
      creditText: 'Jana Brink, tagesschau.example',
    });
    expect(notes).toContain('"tagesschau.example" is taken for it (publisher of the page)');
  });

  it('keeps its table, with headings and caption', () => {
    expect(typesOf(blocks)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph']);
    expect(blocks[2]).toMatchObject({
      caption: [{ text: 'Was die Fähren kosten' }],
      columnHeadings: true,
      rowHeadings: true,
    });
  });
});

describe('a saved page of a magazine', () => {
  const { article, notes, text } = imported('spiegel.html');

  it('tells kicker and headline apart though they are one heading', () => {
    expect(article).toMatchObject({ kicker: 'Wetter', headline: 'Der Sturm zieht weiter' });
  });

  it('has the lead that stands in its head', () => {
    expect(article.description[0]?.text).toMatch(/^Umgestürzte Bäume/);
    expect(text).not.toContain('Umgestürzte');
  });

  it('keeps sentences whole whose words are in elements that nobody knows', () => {
    expect(text).toContain('mehr als 300 Einsätze gezählt');
    expect(text).toContain('dass der Orkan bis zum Abend');
    expect(article.sections[0]?.blocks).toHaveLength(3);
  });

  it('leaves the caption of a picture that is elsewhere out, and says so', () => {
    expect(text).not.toContain('Altstadt');
    expect(notes).toContain('Feuerwehr in der Altstadt');
  });

  it('has a date with an offset that has no colon, and the host as its source', () => {
    expect(article.datePublished).toBe('2026-10-28T06:30:00+01:00');
    expect(article.creditText).toContain('Mara Holt');
  });
});

describe('a saved page of a computer magazine', () => {
  const { article, notes, text } = imported('heise.html');

  it('has the lead, not the credit of a picture and not a time', () => {
    expect(article.description[0]?.text).toBe(
      'Ein Verein baut in drei Städten ein Funknetz, das jeder benutzen darf.',
    );
    expect(text).not.toMatch(/Bild:|10:05/);
    expect(notes).toContain('with it "(Bild: Funkfreunde)"');
  });

  it('is read though its tags are in capitals, and its links from where the page says', () => {
    expect(article.inLanguage).toBe('de');
    expect(text).toContain('https://www.technik.example/meldung/funk-2.html');
    expect(article.datePublished).toBe('2026-09-14T10:05:00+02:00');
  });
});

describe('a saved page of a weekly', () => {
  const { article, notes } = imported('zeit.html');

  it('has kicker, headline and the whole lead of which the head says only the beginning', () => {
    expect(article).toMatchObject({ kicker: 'Mieten', headline: 'Wohnen auf Probe' });
    expect(joinedText(article.description)).toBe(
      'In einer kleinen Stadt dürfen Neue vier Wochen lang umsonst wohnen. ' +
        'Danach sollen sie bleiben. Klappt das?',
    );
  });

  it('is in the language that its words are in, and a note says so', () => {
    expect(article.inLanguage).toBe('de');
    expect(notes).toContain('The page states no language; it is taken for de');
  });

  it('says how many words stand beside it, and which come first', () => {
    expect(notes).not.toMatch(/\b[1-9]\d\d+ words of the page/);
  });
});
