import type { Article } from '../../src/article/format/article.ts';

/** A small valid article with one of everything, new each time so that a test may change it. */
export function anArticle(): Article {
  return {
    slug: 'ein-artikel',
    inLanguage: 'de',
    kicker: 'Dachzeile',
    headline: 'Ein Artikel',
    description: [{ text: 'Worum es geht.' }],
    datePublished: null,
    dateModified: null,
    creditText: 'Nach einer Meldung der Agentur',
    sources: [
      source('zeitung', 'Das Blatt', 'newspaper', 'agentur'),
      source('agentur', 'Die Agentur', 'agency', null),
    ],
    isBasedOn: 'agentur',
    corrections: [],
    sections: [
      {
        id: 'anfang',
        heading: null,
        blocks: [{ type: 'paragraph', statements: [{ text: 'So fing es an.' }] }],
      },
      {
        id: 'mitte',
        heading: 'Mitte',
        blocks: [
          {
            type: 'paragraph',
            statements: [
              { text: 'So ging es weiter.' },
              { text: 'Es soll geregnet haben.', source: 'zeitung', act: 'reports', cue: 'soll' },
            ],
          },
          {
            type: 'list',
            ordered: true,
            items: [{ statements: [{ text: 'Eins.' }] }, { statements: [{ text: 'Zwei.' }] }],
          },
          { type: 'image', src: 'karte.png', width: 4, height: 3, alt: 'Karte', credit: 'Wir' },
        ],
      },
      {
        id: 'ende',
        heading: 'Ende',
        blocks: [
          {
            type: 'quote',
            statements: [{ text: 'So hörte es auf.', source: 'zeitung', act: 'says' }],
          },
        ],
      },
    ],
  };
}

function source(
  id: string,
  name: string,
  role: 'newspaper' | 'agency',
  via: string | null,
): Article['sources'][number] {
  return { id, name, label: name, role, via, basis: null, named: null, url: null };
}
