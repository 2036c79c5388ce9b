import type { Article } from '../../src/article/format/article.ts';

/** An article in a language that the interface does not speak, with one of everything. */
export function aRussianArticle(): Article {
  const all = { basis: null, named: null, url: null } as const;
  return {
    slug: 'kirillica',
    inLanguage: 'ru',
    kicker: 'Рубрика',
    headline: 'Заголовок на русском языке',
    description: [{ text: 'О чём идёт речь.', source: 'gazeta', act: 'reports' }],
    datePublished: '2026-11-18',
    dateModified: '2026-11-20',
    creditText: 'По сообщению агентства',
    sources: [
      {
        ...all,
        id: 'gazeta',
        name: 'Ежедневная газета',
        label: 'Газета',
        role: 'newspaper',
        via: 'agentstvo',
        basis: 'по словам чиновников',
        named: false,
        url: 'https://www.gazeta.example/',
      },
      {
        ...all,
        id: 'maks',
        name: 'Максим Иванов',
        label: 'Иванов',
        role: 'person',
        via: null,
        basis: 'в письме',
      },
      {
        ...all,
        id: 'agentstvo',
        name: 'Информационное агентство',
        label: 'ИА',
        role: 'agency',
        via: null,
      },
    ],
    isBasedOn: 'agentstvo',
    corrections: [],
    sections: [
      {
        id: 'nachalo',
        heading: null,
        blocks: [
          {
            type: 'paragraph',
            statements: [
              { id: 'slova', text: 'Это говорят.', source: 'gazeta', act: 'says', cue: 'говорят' },
              { text: 'Так было.' },
              {
                text: 'Иванов спорит.',
                source: 'maks',
                act: 'denies',
                denies: { statements: ['slova'], what: 'что он это говорил' },
                proposed: true,
              },
            ],
          },
        ],
      },
      {
        id: 'chto-bylo-dalshe',
        heading: 'Что было дальше',
        blocks: [
          { type: 'list', ordered: false, items: [{ statements: [{ text: 'Одно.' }] }] },
          {
            type: 'quote',
            statements: [{ text: 'Другое.', source: 'maks', act: 'estimates' }],
          },
          {
            type: 'image',
            src: 'karte.png',
            width: 4,
            height: 3,
            alt: 'Карта',
            caption: [{ text: 'На карте.', source: 'gazeta', act: 'reports' }],
            credit: 'Фото автора',
          },
        ],
      },
      {
        id: 'chem-konchilos',
        heading: 'Чем кончилось',
        blocks: [{ type: 'paragraph', statements: [{ text: 'Так и кончилось.' }] }],
      },
    ],
  };
}
