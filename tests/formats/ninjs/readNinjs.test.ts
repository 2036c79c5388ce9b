import { noPicture } from '../noPicture.ts';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/format/parse.ts';
import { readNinjs } from '../../../src/formats/ninjs/readNinjs.ts';
import { toArticle } from '../../../src/import/toArticle.ts';

const BODY = '<p>So fing <em>es</em> an.</p><h2>Mitte</h2><p>So ging es weiter.</p>';
const ONE = {
  uri: 'urn:news:1',
  type: 'text',
  language: 'de',
  headline: 'Der Titel',
  description_text: 'Worum es geht.',
  body_xhtml: BODY,
  ednote: 'Sperrfrist',
  source: 'dpa',
};
const TWO = {
  ...ONE,
  source: undefined,
  infosources: [{ name: 'dpa' }],
  versioncreated: '2024-10-25T18:00:00+02:00',
};
const THREE = {
  uri: 'urn:news:3',
  standard: { name: 'ninjs', version: '3.0' },
  language: 'de',
  headlines: [
    { role: 'short', value: 'Kurz' },
    { role: 'main', value: 'Der Titel' },
  ],
  descriptions: [{ contentType: 'text/plain', value: 'Worum es geht.' }],
  bodies: [
    { contentType: 'text/plain', value: 'Anders.' },
    { contentType: 'text/html', value: BODY },
  ],
  infoSources: [{ name: 'dpa' }],
  edNote: 'Sperrfrist',
  versionCreated: '2024-10-25T18:00:00+02:00',
};

function imported(item: object) {
  const draft = readNinjs(JSON.stringify(item), noPicture);
  return toArticle(draft, { language: 'en', ...draft.says });
}

describe('the reader of ninjs', () => {
  it.each([
    ['1.x', ONE],
    ['2.x', TWO],
    ['3.x', THREE],
  ])('makes a valid article of version %s', (_version, item) => {
    const article = imported(item);
    expect(parseArticle(JSON.stringify(article))).toHaveProperty('article');
    expect(article).toMatchObject({
      inLanguage: 'de',
      headline: 'Der Titel',
      creditText: 'dpa',
      isBasedOn: 'dpa',
      description: [{ text: 'Worum es geht.' }],
    });
    expect(article.sections.map(({ id }) => id)).toEqual(['anfang', 'mitte']);
    expect(article.sections[0]?.blocks[0]).toMatchObject({
      statements: [{ text: 'So fing es an.', marks: [{ type: 'emphasis', start: 8, end: 10 }] }],
    });
    expect(JSON.stringify(article)).not.toContain('Sperrfrist');
  });

  it('keeps the date of the last change if the item states it', () => {
    expect(imported(THREE).dateModified).toBe('2024-10-25T18:00:00+02:00');
    expect(imported(ONE).dateModified).toBeNull();
  });

  it('reads a body in plain text', () => {
    const article = imported({
      ...ONE,
      body_xhtml: undefined,
      body_text: 'So fing es an.\nMitte\nWeiter.',
    });
    expect(article.sections.map(({ id }) => id)).toEqual(['anfang', 'mitte']);
  });

  it.each([
    ['{', 'line 1'],
    ['{}', 'found no "headline" or "headlines"'],
    ['{"headline":"T"}', 'found no body and no description'],
    ['[1]', 'found no "headline"'],
    [`{"headline":"T","body_xhtml":"${'<b>'.repeat(1000)}"}`, 'within each other'],
  ])('names what is missing in %s', (text, message) => {
    expect(() => readNinjs(text, noPicture)).toThrow(message);
  });

  it.each([
    ['https://news.example/1', 'https://news.example/1'],
    ['urn:newsml:dpa.com:1', null],
    ['javascript:alert(1)', null],
  ])('takes the URI %s for an address only if it is one', (uri, url) => {
    const draft = readNinjs(
      JSON.stringify({ uri, headline: 'T', body_xhtml: '<p>A.</p><p>B.</p>', by: 'Von Ute Kern' }),
      noPicture,
    );
    const { sources, creditText } = toArticle(draft, { language: 'de', ...draft.says });
    expect([sources[0]?.name, sources[0]?.url, creditText]).toEqual([
      'Ute Kern',
      url,
      'Von Ute Kern',
    ]);
  });

  it('keeps what editors have set down for a body in plain text', () => {
    const source = { id: 'dpa', name: 'dpa', label: 'dpa', role: 'agency', via: null };
    const editorial = {
      kicker: 'Dachzeile',
      sources: [{ ...source, basis: null, named: null, url: null }],
      isBasedOn: 'dpa',
    };
    const draft = readNinjs(
      JSON.stringify({
        headlines: [{ value: 'Titel' }],
        bodies: [
          { contentType: 'text/plain', value: 'Worum es geht.\nText.' },
          { role: 'editorial', value: JSON.stringify(editorial) },
        ],
      }),
      noPicture,
    );
    const article = toArticle(draft, { language: 'de', ...draft.says });
    expect([article.kicker, article.isBasedOn]).toEqual(['Dachzeile', 'dpa']);
  });
});
