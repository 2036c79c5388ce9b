import type { DraftTable } from './draft.ts';
import type { DraftText } from './draftText.ts';

/** A cell as it was read, and whether it says that it is a heading. */
export type ReadCell = { content: DraftText; isHeading: boolean };

const EMPTY: ReadCell = { content: { text: '', marks: [] }, isHeading: false };

/** One long row among many short ones would make a table of empty cells. */
const MAX_CELLS = 20_000;

/**
 * A table of cells. Rows without text are left out; short rows end in empty cells.
 * @returns null if there are fewer than two rows or two columns, or too many cells for a table
 */
export function tableOf(read: readonly ReadCell[][], caption: DraftText | null): DraftTable | null {
  const filled = read.filter((cells) => cells.some(hasText));
  const columns = Math.max(...filled.map(({ length }) => length), 0);
  if (filled.length < 2 || columns < 2 || filled.length * columns > MAX_CELLS) return null;
  const rows = filled.map((cells) =>
    Array.from({ length: columns }, (_, index) => cells[index] ?? EMPTY),
  );
  const columnHeadings = isHead(rows[0] ?? []);
  const body = columnHeadings ? rows.slice(1) : rows;
  return {
    type: 'table',
    ...(caption === null || caption.text === '' ? {} : { caption }),
    columnHeadings,
    rowHeadings: body.every(([first = EMPTY]) => first.isHeading && hasText(first)),
    // Each run is an object of its own, since runs are told apart by it.
    rows: rows.map((cells) => ({
      cells: cells.map(({ content }) => ({ statements: { ...content } })),
    })),
  };
}

/** Whether a row holds headings of columns: none of its words are anything else. */
function isHead(cells: readonly ReadCell[]): boolean {
  const headings = cells.filter(({ isHeading }) => isHeading);
  const isCorner = cells[0] !== undefined && !hasText(cells[0]);
  return (
    cells.every((cell) => cell.isHeading || !hasText(cell)) && headings.length >= (isCorner ? 1 : 2)
  );
}

function hasText({ content }: ReadCell): boolean {
  return content.text !== '';
}

/** The words of a table as one text for each cell, for what has no place for a table. */
export function cellsOf(read: readonly ReadCell[][], caption: DraftText | null): DraftText[] {
  const cells = read.flat().map(({ content }) => content);
  return [caption ?? [], cells].flat().filter(({ text }) => text !== '');
}
