/** Articles with unusual names and long words, built into a separate site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, Section, Source } from '../../src/article/format/article.ts';
import { aRussianArticle } from '../article/aRussianArticle.ts';
import { serve } from '../bench/serve.ts';
import { builtSite } from '../builtSite.ts';

/** German words of more than forty letters. The second has no place to break. */
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
const UNBREAKABLE = 'xkqzvbwjxkqzvbwjxkqzvbwjxkqzvbwjxkqzvbwjxkqzvbwj';
const URL =
  'https://www.example.org/archiv/2024/10/25/eine-sehr-lange-adresse-ohne-ende?seite=17#4';
const NAME = 'Ständige Konferenz der Innenministerinnen und Innenminister der Länder (IMK)';
const LABEL = 'Bundesinnenministerkonferenzen';

function source(id: string, name: string, label: string, more: Partial<Source> = {}): Source {
  const rest = { role: 'authority', via: null, basis: null, named: null, url: null } as const;
  return { id, name, label, ...rest, ...more };
}

function section(id: string, heading: string | null, texts: string[], speaker?: string): Section {
  const said = speaker === undefined ? {} : { source: speaker, act: 'declines' as const };
  return {
    id,
    heading,
    blocks: texts.map((text, index) => ({
      type: 'paragraph',
      statements: [{ text, ...(index % 2 === 0 ? said : {}) }],
    })),
  };
}

function article(slug: string, inLanguage: string, more: Partial<Article>): Article {
  const sources = more.sources ?? [source('dpa', 'Nachrichtenagentur dpa', 'dpa')];
  return {
    slug,
    inLanguage,
    kicker: null,
    headline: slug,
    description: [{ text: 'Worum es geht.' }],
    datePublished: '2026-11-18',
    dateModified: null,
    creditText: 'dpa',
    isBasedOn: 'dpa',
    corrections: [],
    sections: [section('anfang', null, ['Ein Satz.'])],
    ...more,
    sources,
  };
}

const LINES = [1, 2, 3, 4].map((number) => `Satz ${number} füllt die Zeilen. `.repeat(9).trim());

/** Its pictures are not in the library's folder. */
function withoutPictures(given: Article): Article {
  const sections = given.sections.map((it) => ({
    ...it,
    blocks: it.blocks.filter(({ type }) => type !== 'image'),
  }));
  return { ...given, sections };
}

const ARTICLES: readonly Article[] = [
  withoutPictures(aRussianArticle()),
  article('lange-woerter', 'de', {
    kicker: `${WORD} ${UNBREAKABLE}`,
    headline: `${WORD}: ${UNBREAKABLE}`,
    description: [{ text: `${UNBREAKABLE} ${URL} ${WORD}.`, source: 'imk', act: 'declines' }],
    creditText: `${UNBREAKABLE} ${URL}`,
    sources: [
      source('imk', NAME, LABEL, { via: 'xk', basis: `${UNBREAKABLE} ${URL}`, named: false }),
      source('xk', UNBREAKABLE, UNBREAKABLE.slice(0, 30), { via: 'dpa', url: URL }),
      source('url', URL, 'URL'),
      source('dpa', 'Nachrichtenagentur dpa', 'dpa'),
    ],
    sections: [
      section('anfang', null, [URL, ...LINES], 'imk'),
      section('5-fragen', '5 Fragen an Musk', [UNBREAKABLE, ...LINES], 'xk'),
      section('wort', WORD, [`${WORD} ${UNBREAKABLE}`, ...LINES], 'url'),
      section('unteilbar', UNBREAKABLE, LINES, 'imk'),
      section('adresse', URL, LINES),
      section('sicher', '100 % sicher', LINES),
      ...[5, 6, 7, 8, 9, 10].map((number) =>
        section(`teil-${number}`, `Teil ${number} von vielen Teilen dieses Textes`, LINES),
      ),
    ],
  }),
  article('ein-teil', 'de', {
    headline: 'Ein Abschnitt, eine Quelle',
    description: [
      {
        text: 'Alle haben gewusst, er habe geschwiegen.',
        source: 'amt',
        act: 'says',
        cue: 'habe',
      },
    ],
    sources: [source('amt', 'Amt', 'Amt'), source('dpa', 'Nachrichtenagentur dpa', 'dpa')],
  }),
  article('breite-tabelle', 'de', {
    headline: 'Eine Tabelle mit zwölf Spalten',
    sections: [
      {
        id: 'anfang',
        heading: null,
        blocks: [
          { type: 'paragraph', statements: [{ text: 'Sie ist breiter als ein Telefon.' }] },
          {
            type: 'table',
            caption: [{ text: 'Niederschlag in Millimetern.' }],
            columnHeadings: true,
            rowHeadings: true,
            rows: ['Ort', 'Donaueschingen', WORD].map((first, row) => ({
              cells: [first, ...LINES, ...LINES, '101', '12', '9'].map((text, column) => ({
                statements: [{ text: column > 0 && row > 0 ? String(column * row) : text }],
              })),
            })),
          },
          { type: 'paragraph', statements: LINES.map((text) => ({ text })) },
        ],
      },
    ],
  }),
  article('niederlands', 'nl', {
    headline: 'Eén bron en één deel',
    description: [{ text: 'Waar het over gaat.' }],
  }),
  article('dlinnye-slova', 'ru', {
    headline: 'Заголовок на русском языке',
    description: [{ text: 'О чём идёт речь.', source: 'tass', act: 'reports' }],
    sources: [source('tass', 'Информационное агентство', 'ТАСС'), source('dpa', 'dpa', 'dpa')],
    sections: [
      section('nachalo', null, ['Предложение.'], 'tass'),
      section('zagolovok', 'Превысокомногорассмотрительствующий', LINES, 'tass'),
      section('zhongwen', '普京与马斯克的秘密对话以及其他许多事情的很长很长的标题没有空格', LINES),
    ],
  }),
  article('arabi', 'ar', {
    kicker: 'تقرير صحفي',
    headline: 'خط مباشر إلى بوتين',
    description: [{ text: 'هذا هو موضوع المقال.', source: 'sahifa', act: 'reports' }],
    creditText: 'وكالة الأنباء',
    sources: [
      source('sahifa', 'صحيفة «وول ستريت جورنال»', 'الصحيفة', { via: 'dpa', named: false }),
      source('dpa', 'وكالة الأنباء الألمانية', 'د ب أ'),
    ],
    sections: [
      section('bidaya', null, ['هذه جملة طويلة تملأ السطر. '.repeat(8).trim()], 'sahifa'),
      section('talab', 'طلب بوتين من ماسك', ['جملة أخرى. '.repeat(60).trim()], 'sahifa'),
      section('khutat', 'خطط ترامب', ['جملة ثالثة. '.repeat(60).trim()]),
    ],
  }),
];

/** Builds the site of these articles. @returns its folder, and its files by their addresses */
export function buildNastyLibrary(): { dist: string; files: Map<string, Buffer> } {
  const folder = mkdtempSync(join(tmpdir(), 'nasty-'));
  const articles = join(folder, 'articles');
  const dist = join(folder, 'dist');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(articles);
  for (const it of ARTICLES) writeFileSync(join(articles, `${it.slug}.json`), JSON.stringify(it));
  return { dist, files: builtSite(articles, dist) };
}

/** Builds and serves that site. @returns its folder, its server, and its origin */
export async function serveNastyLibrary(): Promise<{
  dist: string;
  server: Server;
  origin: string;
}> {
  const { dist, files } = buildNastyLibrary();
  return { dist, ...(await serve(files)) };
}
