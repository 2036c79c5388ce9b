// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { ArticleText } from '../../src/reader/text/ArticleText.static.tsx';
import { Dock } from '../../src/reader/wayfinding/Dock.static.tsx';
import { watchDock } from '../../src/reader/wayfinding/watchDock.ts';
import { watchCurrent } from '../../src/reader/wayfinding/watchCurrent.ts';
import { SourcePanel } from '../../src/reader/attribution/SourcePanel.static.tsx';
import { createStore } from '../../src/platform/store.ts';
import { anArticle } from '../article/anArticle.ts';

afterEach(cleanup);

describe('the list of sections', () => {
  it('marks the current entry and no other, and none before it is known', () => {
    document.body.innerHTML =
      '<nav id="abschnitte"><a href="#anfang">Anfang</a><a href="#5-mitte">Mitte</a></nav>';
    const current = createStore<string | null>(null);
    const stop = watchCurrent('abschnitte', current);
    const marked = () =>
      [...document.querySelectorAll('[aria-current="true"]')].map((link) => link.textContent);
    expect(marked()).toEqual([]);
    current.set('5-mitte');
    expect(marked()).toEqual(['Mitte']);
    current.set('anfang');
    expect(marked()).toEqual(['Anfang']);
    stop();
    current.set('5-mitte');
    expect(marked()).toEqual(['Anfang']);
  });
});

describe('the dock', () => {
  const entries = [
    { id: 'anfang', name: 'Anfang', lang: '', isHeading: false },
    { id: 'mitte', name: 'Putins Bitte an Musk', lang: '', isHeading: true },
    { id: 'quellen', name: 'Quellen', lang: '', isHeading: false },
  ];
  const place = (index: number, total: number) => `${index}/${total} `;

  it('says how many sections there are, and opens their list', () => {
    render(<Dock total={2} />);
    const button = screen.getByRole('button', { name: '2 Abschnitte' });
    expect(button.getAttribute('popovertarget')).toBe('abschnitte');
    expect(screen.getByRole('link', { name: 'Quellen' }).getAttribute('href')).toBe('#quellen');
  });

  it('tells the place among the sections once it is known', () => {
    render(<Dock total={2} />);
    const current = createStore<string | null>('mitte');
    watchDock(entries, current, place);
    expect(screen.getByRole('button', { name: '2/2 Putins Bitte an Musk' })).toBeTruthy();
    current.set('anfang');
    expect(screen.getByRole('button', { name: '1/2 Anfang' })).toBeTruthy();
  });

  it('shows only the name where the reader is in no section', () => {
    render(<Dock total={2} />);
    watchDock(entries, createStore<string | null>('quellen'), place);
    expect(screen.getByRole('button').textContent).toBe('Quellen');
  });

  it('keeps what it says where the page has no such entry', () => {
    render(<Dock total={2} />);
    watchDock(entries, createStore<string | null>('anderswo'), place);
    expect(screen.getByRole('button').textContent).toBe('2 Abschnitte');
  });
});

describe('the source panel', () => {
  const show = (change = (_article: Article) => {}) => {
    const article = anArticle();
    change(article);
    const { container } = render(<SourcePanel article={article} />);
    return container;
  };

  it('tells of each source what it is, the way of its words, and how much it says', () => {
    const items = [...show().querySelectorAll('.source')].map((item) => item.textContent);
    expect(items[0]).toMatch(/^Das BlattZeitungDas Blatt.*Die Agentur.*dieser Text2 Aussagen/);
    expect(items[1]).toContain('5 Aussagen');
    expect(screen.getByText('2 von 7 Aussagen gibt der Text von anderen wieder.')).toBeTruthy();
  });

  it('shows the portions as a table to those who cannot see the strip', () => {
    show();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'QuelleAussagenAnteil',
      'Das Blatt229 %',
      'Die Agentur571 %',
    ]);
  });

  it('lists the statements of each source as links to them', () => {
    const links = [...show().querySelectorAll('li a.statement-link')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toHaveLength(7);
    expect(links[0]).toEqual(['Es soll geregnet haben.', '#s_3']);
  });

  it('begins the way of words at people who are not named, and says so', () => {
    show(({ sources }) => Object.assign(sources[0]!, { named: false, basis: 'Zwei Beamte' }));
    const [chain] = screen.getAllByRole('group', { name: 'Weg der Aussagen' });
    const steps = within(chain!).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Ungenannt: Zwei Beamte',
      'Das Blatt',
      'Die Agentur',
      'dieser Text',
    ]);
    expect(screen.getAllByText('Niemand davon ist namentlich genannt.')).toHaveLength(1);
  });
});

describe('the text', () => {
  const { sources, isBasedOn } = anArticle();
  const lookup = {
    language: 'de',
    isBasedOn,
    numbers: new Map(),
    sources: new Map(sources.map((source) => [source.id, source])),
    tones: new Map([['zeitung', 1]]),
    notes: new Map([['zeitung', 1]]),
  };

  it('draws every kind of block, with the ids of sections on their headings and nowhere else', () => {
    const { container } = render(
      <ArticleText corrections={[]} sections={anArticle().sections} lookup={lookup} />,
    );
    for (const kind of ['p', 'ol', 'figure img[alt=Karte][width="4"]', 'blockquote'])
      expect(container.querySelector(kind)).not.toBeNull();
    const ids = [...container.querySelectorAll('[id]:not([data-statement])')].map(
      ({ tagName, id }) => `${tagName} ${id}`,
    );
    expect(ids).toEqual(['H2 mitte', 'H2 ende']);
  });

  it('names who says a quote, and through whom, and hangs the marks that the words have', () => {
    const quote = (text: string, said: object) =>
      render(
        <ArticleText
          corrections={[]}
          sections={[
            {
              id: 'a',
              heading: null,
              blocks: [{ type: 'quote', statements: [{ text, ...said }] }],
            },
          ]}
          lookup={lookup}
        />,
      ).container.querySelector('figure');
    const ours = quote('So war es.', { source: 'zeitung', act: 'says', proposed: true });
    expect(ours?.querySelector('figcaption')?.textContent).toBe(
      'Das Blatt (vermutet, zitiert nach Die Agentur)',
    );
    expect(ours?.hasAttribute('data-marked')).toBe(false);
    const theirs = quote('„So war es.“', {});
    expect(theirs?.querySelector('figcaption')?.textContent).toBe('Die Agentur');
    expect(theirs?.hasAttribute('data-marked')).toBe(true);
  });

  it('numbers the endnote after a reported passage only', () => {
    const { container } = render(
      <ArticleText corrections={[]} sections={anArticle().sections} lookup={lookup} />,
    );
    const noted = [...container.querySelectorAll('[data-note="1"]')];
    expect(noted.map(({ textContent }) => textContent)).toEqual([
      'Das BlattEs soll geregnet haben. (Quelle: Das Blatt, zitiert nach Die Agentur)',
      'Das Blatt sagtSo hörte es auf. (Das Blatt sagt, zitiert nach Die Agentur)',
    ]);
  });
});
