// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/article/format/article.ts';
import { parseArticle } from '../../src/article/format/parse.ts';
import { ArticleView } from '../../src/reader/text/ArticleView.static.tsx';
import { anArticle } from '../article/anArticle.ts';

afterEach(cleanup);

const cell = (text: string) => ({ statements: text === '' ? [] : [{ text }] });
const TABLE: Extract<Block, { type: 'table' }> = {
  type: 'table',
  caption: [{ text: 'Passagiere der Fähre.' }],
  columnHeadings: true,
  rowHeadings: true,
  rows: [
    { cells: [cell(''), cell('2025'), cell('2026')] },
    { cells: [cell('Mai'), cell('120'), cell('140')] },
    {
      cells: [
        cell('Juni'),
        { statements: [{ text: 'Laut Werft 150', source: 'zeitung', act: 'reports' }] },
        cell(''),
      ],
    },
  ],
};

const withTable = (table: unknown): Article => {
  const article = anArticle();
  article.sections[0]?.blocks.push(table as Block);
  return article;
};

describe('a table on the page', () => {
  it('has a caption, and headings that say what they are of', () => {
    render(<ArticleView article={withTable(TABLE)} />);
    const table = screen.getByRole('table', { name: 'Passagiere der Fähre.' });
    const headings = within(table).getAllByRole('columnheader');
    expect(headings.map(({ textContent }) => textContent)).toEqual(['2025', '2026']);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Mai', 'Juni']);
  });

  it('can be scrolled with the keyboard, under its name', () => {
    render(<ArticleView article={withTable({ ...TABLE, caption: undefined })} />);
    expect(screen.getByRole('group', { name: 'Tabelle' })).toHaveProperty('tabIndex', 0);
  });

  it('says who says what a cell says', () => {
    render(<ArticleView article={withTable(TABLE)} />);
    const said = screen.getByRole('cell', { name: /Laut Werft 150/ });
    expect(said.textContent).toContain('Quelle: Das Blatt');
  });
});

describe('a table in an article file', () => {
  const faults = (table: unknown) => {
    const read = parseArticle(JSON.stringify(withTable(table)));
    return 'faults' in read
      ? read.faults.map(({ place, found, expected }) => `${place}: ${found}, ${expected}`)
      : [];
  };
  const [head, ...body] = TABLE.rows;

  it('is valid', () => expect(faults(TABLE)).toEqual([]));

  it.each([
    [
      'a row that is shorter',
      { ...TABLE, rows: [head, { cells: [cell('Mai'), cell('1')] }] },
      'sections[0].blocks[1].rows[1].cells: 2 cells, 3 cells, as in the first row',
    ],
    [
      'a row without text',
      { ...TABLE, rowHeadings: false, rows: [head, { cells: [cell(''), cell(''), cell('')] }] },
      'sections[0].blocks[1].rows[1].cells: a list, at least one cell with text',
    ],
    [
      'a row without its heading',
      { ...TABLE, rows: [head, ...body, { cells: [cell(''), cell('1'), cell('2')] }] },
      'sections[0].blocks[1].rows[3].cells[0]: an object, a heading of its row',
    ],
    [
      'a single row',
      { ...TABLE, rows: [head] },
      'sections[0].blocks[1].rows: a list, at least two rows',
    ],
  ])('with %s is told what and where', (_name, table, told) => {
    expect(faults(table)).toContain(told);
  });
});
