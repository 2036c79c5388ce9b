/** A cell of a table; null where another one reaches into its place. */
export type TableCell = Element | null;

/** Longer texts in a cell are no data. In UTF-16 code units. */
const MAX_CELL = 400;
/** Cells that reach farther are cut. */
const MAX_SPAN = 50;

/** No table of an article has as many places for cells. */
const MAX_PLACES = 10_000;

const NO_DATA = 'table, h1, h2, h3, h4, h5, h6, figure, blockquote, iframe, video, form';

/**
 * The cells of a table that holds data, row by row. A cell over several columns or rows stands at
 * the first of its places.
 * @returns null if the table only puts other content side by side
 */
export function tableCells(table: Element): TableCell[][] | null {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector(NO_DATA)) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH'),
  );
  const caption = captionOf(table);
  const held = [...rows.flat(), caption].map((element) => lettersIn(element));
  const isAll = held.reduce((sum, { length }) => sum + length, 0) === lettersIn(table).length;
  const isShort = held.every(({ length }) => length <= MAX_CELL);
  return isAll && isShort ? spread(rows) : null;
}

/** The caption of a table, or null. */
export function captionOf(table: Element): Element | null {
  return [...table.children].find(({ tagName }) => tagName === 'CAPTION') ?? null;
}

function lettersIn(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s/g, '');
}

/** The cells at their places; null if these are too many. */
function spread(rows: readonly Element[][]): TableCell[][] | null {
  const all: TableCell[][] = [];
  let count = 0;
  /** For each column how many more rows a cell above reaches into. */
  const reach: number[] = [];
  for (const row of rows) {
    const places: TableCell[] = [];
    const skip = () => {
      while ((reach[places.length] ?? 0) > 0) {
        reach[places.length] = (reach[places.length] ?? 0) - 1;
        places.push(null);
      }
    };
    for (const cell of row) {
      skip();
      const [columns, below] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan') - 1];
      for (let column = 0; column < columns; column++) {
        if (below > 0) reach[places.length] = below;
        places.push(column === 0 ? cell : null);
      }
    }
    skip();
    all.push(places);
    count += places.length;
    if (count > MAX_PLACES) return null;
  }
  return all;
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span > 1 ? Math.min(span, MAX_SPAN) : 1;
}
