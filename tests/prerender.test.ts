import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../src/article/format/statements.ts';
import { prerender } from '../src/prerender.tsx';
import { anArticle } from './article/anArticle.ts';
import { aRussianArticle } from './article/aRussianArticle.ts';
import { wrongLanguages } from './reader/wrongLanguages.ts';

function pagesOf(...articles: ReturnType<typeof anArticle>[]) {
  return prerender(articles, '/').map(({ path, render }) => Object.assign(render(), { path }));
}

const second = { ...anArticle(), slug: 'noch-einer', headline: 'Noch einer' };

describe('the prerendered pages', () => {
  it('are one for each address', () => {
    expect(pagesOf(anArticle(), second).map(({ path }) => path)).toEqual([
      '',
      'ein-artikel/',
      'ein-artikel/wer-sagt-das/',
      'noch-einer/',
      'noch-einer/wer-sagt-das/',
      'offline.html',
      '404.html',
    ]);
  });

  it('offer the three newest others to read next, however many there are', () => {
    const { document } = new Window();
    const offeredBy = (slug: string, count: number) => {
      const others = Array.from({ length: count }, (_, index) => ({
        ...second,
        slug: `anderer-${index}`,
        datePublished: `2026-11-${10 + index}`,
      }));
      const pages = pagesOf({ ...anArticle(), datePublished: '2026-11-30' }, ...others);
      document.body.innerHTML = pages.find(({ path }) => path === `${slug}/`)!.html;
      const links = [...document.querySelectorAll('nav[aria-label="Weitere Artikel"] li a')];
      return links.map((link) => link.getAttribute('href'));
    };
    expect(offeredBy('ein-artikel', 0)).toEqual([]);
    expect(offeredBy('ein-artikel', 20)).toEqual([19, 18, 17].map((index) => `/anderer-${index}/`));
    expect(offeredBy('anderer-18', 20)).toEqual(['/ein-artikel/', '/anderer-19/', '/anderer-17/']);
    const size = (count: number) =>
      pagesOf(anArticle(), ...Array.from({ length: count }, () => second))[1]!.html.length;
    expect(size(40)).toBe(size(20));
  });

  it('offer articles to those who came to an unknown address, and say what Lesart is', () => {
    const { document } = new Window();
    const pages = pagesOf(anArticle(), second);
    document.body.innerHTML = pages.find(({ path }) => path === '404.html')!.html;
    const links = [...document.querySelectorAll('.teaser-headline a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/ein-artikel/',
      '/noch-einer/',
    ]);
    document.body.innerHTML = pages[0]!.html;
    expect(document.querySelector('h1')?.textContent).toBe(
      'Nachrichten lesen und sehen, wer was sagt.',
    );
    expect(document.querySelector('.teaser')?.textContent).toContain('2 Quellen');
    expect(document.querySelectorAll('.teaser .portion-strip')).toHaveLength(2);
  });

  it('show the only article on the front page, and list several', () => {
    const [only] = pagesOf(anArticle());
    expect(only).toMatchObject({ slug: 'ein-artikel', canonical: '/ein-artikel/' });
    const [list] = pagesOf(anArticle(), second);
    expect(list).toMatchObject({ slug: null, canonical: '/' });
    expect(list?.html).toContain('Noch einer');
    expect(list?.html).toContain('href="/noch-einer/"');
  });

  it('state the dates that are known, in words and in the day of their place', () => {
    const shown = (
      datePublished: string | null,
      dateModified: string | null,
      inLanguage = 'de',
    ) => {
      const { document } = new Window();
      const dated = { ...anArticle(), inLanguage, datePublished, dateModified };
      document.body.innerHTML = pagesOf(dated).find(({ path }) => path === 'ein-artikel/')!.html;
      return [...document.querySelectorAll('.credit-line time')].map(
        (time) => `${time.getAttribute('datetime')} ${time.textContent}`,
      );
    };
    expect(shown(null, null)).toEqual([]);
    expect(shown('2026-11-01T00:30:00+02:00', '2026-11-01T09:00:00+02:00')).toEqual([
      '2026-11-01T00:30:00+02:00 1. November 2026',
    ]);
    expect(shown('2026-11-01', '2026-11-03')).toEqual([
      '2026-11-01 1. November 2026',
      '2026-11-03 Stand: 3. November 2026',
    ]);
    expect(shown(null, '2026-11-03', 'en')).toEqual(['2026-11-03 updated 3 November 2026']);
  });

  it('say so where no date is known', () => {
    const undated = { ...anArticle(), datePublished: null, dateModified: null };
    expect(pagesOf(undated)[0]?.html).toContain('Erscheinungsdatum nicht bekannt');
    const dated = { ...undated, dateModified: '2026-11-03' };
    expect(pagesOf(dated)[0]?.html).not.toContain('nicht bekannt');
  });

  it('have the words of every statement, letter for letter, whatever is kept on a line', () => {
    const { document } = new Window();
    const article = anArticle();
    const text = 'Am 5. November sagte die US-Regierung 10 % ab, z. B. eine Offensive.';
    for (const block of article.sections.flatMap(({ blocks }) => blocks))
      if (block.type === 'paragraph') block.statements = [{ text }, { text }];
    document.body.innerHTML = pagesOf(article)[0]!.html;
    const statements = statementsOf(article);
    const shown = [...document.querySelectorAll('[data-statement]')];
    expect(shown.map(({ textContent }) => textContent.trim())).toEqual(
      statements.map((statement) => statement.text),
    );
    expect(shown.some((element) => element.querySelector('[data-keep]'))).toBe(true);
  });

  it('lead to what a source is to be read in itself', () => {
    const { document } = new Window();
    const linked = anArticle();
    linked.sources[0]!.url = 'https://www.blatt.example/a?b=1';
    document.body.innerHTML = pagesOf(linked)[0]!.html;
    const links = [...document.querySelectorAll('.source-link')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['https://www.blatt.example/a?b=1', 'blatt.example'],
    ]);
  });

  it('hold every text that React hydrates as the only child of its element, so that a translator may rewrite it', () => {
    const { document } = new Window();
    for (const { html, path } of pagesOf(anArticle(), second)) {
      document.body.innerHTML = html;
      // React leaves what is in these as it stands (StaticHtml.tsx).
      for (const kept of document.querySelectorAll('.article, .source-panel, .section-nav'))
        kept.innerHTML = '';
      const mixed = [...document.body.querySelectorAll('*')].filter(
        ({ childNodes }) =>
          childNodes.length > 1 && [...childNodes].some((node) => node.nodeType === 3),
      );
      expect(
        mixed.map((element) => element.outerHTML),
        path,
      ).toEqual([]);
    }
  });

  it('hold no inline style and no comment, which a strict policy and the leaf rule forbid', () => {
    for (const { html } of pagesOf(anArticle(), second)) {
      expect(html).not.toMatch(/ style="/);
      expect(html).not.toContain('<!--');
    }
  });

  it('have a heading in every section', () => {
    const { document } = new Window();
    document.body.innerHTML = pagesOf(anArticle())[0]!.html;
    const sections = [...document.querySelectorAll('section')];
    expect(sections).toHaveLength(3);
    expect(sections.filter((section) => !section.querySelector('h2'))).toEqual([]);
  });

  it('have attribution switched on at the address that says so, and nowhere else', () => {
    const pages = pagesOf(anArticle());
    const on = pages.filter(({ html }) => /<input[^>]* checked/.test(html));
    expect(on.map(({ path, canonical }) => [path, canonical])).toEqual([
      ['ein-artikel/wer-sagt-das/', '/ein-artikel/'],
    ]);
  });

  it('speak the language of the article, and that of all articles elsewhere', () => {
    const english = { ...anArticle(), slug: 'an-article', inLanguage: 'en' };
    const [front, article, , , missing] = pagesOf(english);
    expect([front?.language, article?.language, missing?.language]).toEqual(['en', 'en', 'en']);
    expect(article?.html).toContain('Who says that?');
    for (const german of ['Abschnitte', 'Quellen<', 'Wer sagt das?', 'Teilen', 'Link zu'])
      expect(article?.html).not.toContain(german);
    expect(missing?.html).toContain('This page is not here');
    const [mixed, ...pages] = pagesOf(english, second);
    expect(mixed?.language).toBe('de');
    const [most] = pagesOf(english, second, { ...english, slug: 'another-article' });
    expect(most?.language).toBe('en');
    expect(pages.map(({ language }) => language)).toEqual(['en', 'en', 'de', 'de', 'de', 'de']);
  });

  it('state of every word in which language it is, where the interface speaks another', () => {
    const { document } = new Window();
    for (const { html, path, language } of pagesOf(aRussianArticle())) {
      document.documentElement.lang = language;
      document.body.innerHTML = html;
      const body = document.body as unknown as Element;
      expect(wrongLanguages(body), path).toEqual([]);
    }
  });

  it('list the newest article first, and those without a date last', () => {
    const dated = (slug: string, datePublished: string | null) => ({
      ...anArticle(),
      slug,
      datePublished,
    });
    const [front] = pagesOf(
      dated('a', null),
      dated('b', '2024-10-25'),
      dated('c', '2024-10-25T18:00:00+02:00'),
      dated('d', null),
      dated('e', '2023-01-01'),
    );
    const order = [...(front?.html ?? '').matchAll(/href="\/([a-e])\/"/g)].map(([, slug]) => slug);
    expect(order).toEqual(['c', 'b', 'e', 'a', 'd']);
  });

  it('show text as text, whatever it spells', () => {
    const article = anArticle();
    article.headline = '</h1><script>alert(1)</script>';
    const [page] = pagesOf(article);
    expect(page?.html).not.toContain('<script');
    expect(page?.html).toContain('&lt;script&gt;');
  });

  it('list the sections and the sources as plain links', () => {
    const { document } = new Window();
    document.body.innerHTML = pagesOf(anArticle())[0]!.html;
    const links = [...document.querySelectorAll('nav[aria-label="Abschnitte"] a')];
    const ids = anArticle().sections.map(({ id }) => `#${id}`);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([...ids, '#quellen']);
  });

  it('mark nothing as current, since without a script it would soon be false', () => {
    expect(pagesOf(anArticle())[0]?.html).not.toContain('aria-current');
  });
});
