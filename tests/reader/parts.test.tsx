// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sharesOf } from '../../src/article/attribution.ts';
import { ArticleText } from '../../src/reader/article-text/ArticleText.tsx';
import { Dock } from '../../src/reader/dock/Dock.tsx';
import { SectionNav } from '../../src/reader/section-nav/SectionNav.tsx';
import { SourcePanel } from '../../src/reader/source-panel/SourcePanel.tsx';
import { anArticle } from '../article/anArticle.ts';

afterEach(cleanup);

describe('the list of sections', () => {
  const entries = [
    { id: 'anfang', label: 'Anfang' },
    { id: 'mitte', label: 'Mitte' },
  ];
  const show = (currentId: string | null) => {
    const { container } = render(
      <SectionNav entries={entries} currentId={currentId} remaining="noch 1 Minute" />,
    );
    return [...container.querySelectorAll('[aria-current]')].map((link) => link.textContent);
  };

  it('is a navigation of that name with a plain link for each', () => {
    show('mitte');
    const links = within(screen.getByRole('navigation', { name: 'Abschnitte' })).getAllByRole(
      'link',
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#anfang', '#mitte']);
  });

  it('marks the current one and no other', () => {
    expect(show('mitte')).toEqual(['Mitte']);
    expect(screen.getByRole('link', { current: true }).textContent).toBe('Mitte');
  });

  it('marks none before it is known', () => {
    expect(show(null)).toEqual([]);
  });
});

describe('the dock', () => {
  it('tells the place among the sections and opens the list', () => {
    render(<Dock total={4} place={2} here="Putins Bitte an Musk" />);
    const button = screen.getByRole('button', { name: '2/4 Putins Bitte an Musk' });
    expect(button.getAttribute('popovertarget')).toBe('abschnitte');
    expect(screen.getByRole('link', { name: 'Quellen' }).getAttribute('href')).toBe('#quellen');
  });

  it('tells only how many there are while the place is not known', () => {
    render(<Dock total={4} here="Abschnitte" />);
    expect(screen.getByRole('button').textContent).toBe('4 Abschnitte');
  });
});

describe('the source panel', () => {
  it('tells name, kind, through whom, and how much each source carries', () => {
    const article = anArticle();
    render(<SourcePanel shares={sharesOf(article)} isBasedOn={article.isBasedOn} />);
    const panel = within(screen.getByRole('region', { name: 'Quellen' }));
    const [first, second] = panel.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toBe('Das Blatt2 AussagenZeitung, zitiert nach Die Agentur');
    expect(second).toContain('5 Aussagen');
    expect(panel.getByText('2 von 7 Aussagen gibt der Text von anderen wieder.')).toBeTruthy();
    expect(panel.getByRole('img', { name: 'Anteile: Das Blatt 2, Die Agentur 5' })).toBeTruthy();
  });

  it('says of sources that are not named that they are not', () => {
    const article = anArticle();
    article.sources[0]!.named = false;
    render(<SourcePanel shares={sharesOf(article)} isBasedOn={article.isBasedOn} />);
    expect(screen.getAllByText('Niemand davon ist namentlich genannt.')).toHaveLength(1);
  });
});

describe('the text', () => {
  const marks = { numbers: new Map(), notes: new Map([['zeitung', 1]]) };

  it('draws every kind of block, with ids on headings and nowhere else', () => {
    const { container } = render(<ArticleText sections={anArticle().sections} marks={marks} />);
    for (const kind of ['p', 'ol', 'figure img[alt=Karte][width="4"]', 'blockquote'])
      expect(container.querySelector(kind)).not.toBeNull();
    const ids = [...container.querySelectorAll('[id]')].map(
      ({ tagName, id }) => `${tagName} ${id}`,
    );
    expect(ids).toEqual(['H2 mitte', 'H2 ende']);
  });

  it('numbers the endnote behind a reported passage only', () => {
    const { container } = render(<ArticleText sections={anArticle().sections} marks={marks} />);
    const noted = [...container.querySelectorAll('[data-note="1"]')].map(
      ({ textContent }) => textContent,
    );
    expect(noted).toEqual(['Es soll geregnet haben.', 'So hörte es auf.']);
  });
});
