import { noPicture } from './noPicture.ts';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/format/parse.ts';
import { InputError } from '../../src/formats/inputError.ts';
import { readHtml } from '../../src/formats/html/readHtml.ts';
import { toArticle } from '../../src/import/toArticle.ts';

const LONG =
  'Dieser Absatz ist lang genug, um als Text zu gelten, denn er hat Kommas, Wörter und Sinn. ';

function page(body: string): string {
  return `<!DOCTYPE html><html lang="de"><head><title>Der Titel</title></head><body>
    <nav><a href="/">Start</a> <a href="/mehr">Mehr davon</a></nav>
    <article><h1>Der Titel</h1>${body}</article><footer>Impressum</footer></body></html>`;
}

const PAGE = page(`
  <p>Worum es <em>geht</em>. ${LONG}</p>
  <p>So fing <b>es an</b>,<br>wie im <a href="https://a.example/b">Netz</a> steht. ${LONG}</p>
  <h2>Eine Überschrift</h2>
  <p>${LONG.repeat(3)}</p>
  <blockquote><p>"Ein Zitat." ${LONG}</p></blockquote>
  <ul><li>Eins.</li><li>Zwei.</li></ul>
  <table><tr><th>Jahr</th><th>Zahl</th></tr><tr><td>1</td><td>2</td></tr></table>
  <p>${LONG.repeat(2)} <math>x+1</math></p>
  <p>Quelle: dpa</p>`);

describe('the reader of web pages', () => {
  const draft = readHtml(PAGE, noPicture);
  const article = toArticle(draft, { language: 'de', ...draft.says });

  it('makes a valid article of the text and leaves out what is around it', () => {
    expect(parseArticle(JSON.stringify(article))).toHaveProperty('article');
    expect(JSON.stringify(article)).not.toMatch(/Impressum|Mehr davon/);
    expect(article.headline).toBe('Der Titel');
    expect(article.isBasedOn).toBe('dpa');
    expect(article.sections.map(({ heading }) => heading)).toEqual([null, 'Eine Überschrift']);
  });

  it('keeps the only sentences of a page as its text, above a table', () => {
    const rows = '<tr><td rowspan="2">Nord</td><td>12</td></tr>'.repeat(4);
    const short = readHtml(page(`<p>${LONG.repeat(2)}</p><table>${rows}</table>`), noPicture);
    expect(short.description.text).toBe('');
    expect(short.sections[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'table']);
  });

  it('takes the first heading for the headline if the title goes on with the name of the site', () => {
    const html = PAGE.replace('<title>Der Titel', '<title>Der Titel – Das Blatt');
    expect(readHtml(html, noPicture).headline).toBe('Der Titel');
    const other = PAGE.replace('<title>Der Titel', '<title>Ein anderer Titel der Seite');
    expect(readHtml(other, noPicture).headline).toBe('Ein anderer Titel der Seite');
  });

  it('keeps address and date of the page, and resolves links against the address', () => {
    const html = PAGE.replace(
      '</head>',
      '<link rel="canonical" href="https://blatt.example/a"><meta property="article:published_time" content="2026-11-01T10:00:00Z"></head>',
    ).replace('https://a.example/b', '/b');
    const { says, sections } = readHtml(html, noPicture);
    expect(says).toEqual({
      language: 'de',
      datePublished: '2026-11-01T10:00:00Z',
      url: 'https://blatt.example/a',
    });
    expect(JSON.stringify(sections)).toContain('"url":"https://blatt.example/b"');
  });

  it('keeps emphasis, links, quotes and lists', () => {
    expect(article.description[0]).toEqual({
      text: 'Worum es geht.',
      marks: [{ type: 'emphasis', start: 9, end: 13 }],
    });
    const [opening, section] = article.sections;
    expect(opening?.blocks[0]).toMatchObject({
      statements: [
        {
          text: 'So fing es an, wie im Netz steht.',
          marks: [
            { type: 'strong', start: 8, end: 13 },
            { type: 'link', start: 22, end: 26, url: 'https://a.example/b' },
          ],
        },
        {},
      ],
    });
    expect(section?.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'quote',
      'list',
      'table',
      'paragraph',
    ]);
  });

  it('names each element that it leaves out', () => {
    expect(draft.warnings.join('\n')).toContain('line 11: math is left out: "x+1"');
    expect(draft.warnings).toContain(
      '6 words of the page stand beside the article and are left out, first "Start Mehr davon".',
    );
  });

  it.each([
    ['nothing', '', 'found no article'],
    ['a page without text', page(''), 'found'],
    [
      'a hundred thousand elements within each other',
      page('<div>'.repeat(100_000)),
      'within each other',
    ],
    [
      'more elements than any page has',
      page('<p>a</p>\n'.repeat(100_000)),
      'more than 100000 elements',
    ],
    ['more text than any page has', page(`<p>${LONG.repeat(60_000)}</p>`), 'characters of text'],
  ])('refuses %s', (_name, html, message) => {
    expect(() => readHtml(html, noPicture)).toThrow(InputError);
    expect(() => readHtml(html, noPicture)).toThrow(message);
  });

  it('lets no script through', () => {
    const vectors = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg><a xlink:href="javascript:alert(1)"><text>klick</text></a></svg>',
      '<a href="javascript:alert(1)">klick</a>',
      '<a href="java\nscript:alert(1)">klick</a>',
      '<a href="data:text/html,<script>alert(1)</script>">klick</a>',
      '<a href=" &#1;javascript:alert(1)">klick</a>',
      '<math><mtext><img src onerror=alert(1)></mtext></math>',
      '<template><script>alert(1)</script></template>',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
      '<p onclick="alert(1)">Text.</p>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    ];
    for (const vector of vectors) {
      const html = page(`<p>${LONG}</p><p>${LONG}</p>${vector}<p>${LONG}</p><p>Quelle: dpa</p>`);
      const { sections, description } = readHtml(html, noPicture);
      const urls = [...JSON.stringify([sections, description]).matchAll(/"url":"([^"]*)"/g)];
      expect(
        urls.map(([, url]) => url),
        vector,
      ).toEqual([]);
    }
  });
});
