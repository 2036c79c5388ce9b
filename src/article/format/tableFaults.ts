/** Faults of tables: rows of different lengths, rows and headings without text. */
import type { Fault } from './fault.ts';
import { at, entries, entriesIn, fault, type Place } from './jsonPlace.ts';

/** The faults of a block's JSON if it is a table. */
export function tableFaults(block: Place): Fault[] {
  if (at(block, 'type').value !== 'table') return [];
  const rows = entries(block, 'rows').map((row) => at(row, 'cells'));
  const columns = entriesOf(rows[0]).length;
  const isHeaded = at(block, 'rowHeadings').value === true;
  const headed = isHeaded ? rows.slice(at(block, 'columnHeadings').value === true ? 1 : 0) : [];
  return [
    ...rows.flatMap((cells) => {
      const { length } = entriesOf(cells);
      return length === columns
        ? []
        : [{ ...fault(cells, `${columns} cells, as in the first row`), found: `${length} cells` }];
    }),
    ...rows.flatMap((cells) =>
      entriesOf(cells).every(isEmpty) ? [fault(cells, 'at least one cell with text')] : [],
    ),
    ...headed.flatMap((cells) =>
      entriesOf(cells)
        .slice(0, 1)
        .flatMap((first) => (isEmpty(first) ? [fault(first, 'a heading of its row')] : [])),
    ),
  ];
}

function entriesOf(cells: Place | undefined): Place[] {
  return cells ? entriesIn(cells) : [];
}

function isEmpty(cell: Place): boolean {
  return entries(cell, 'statements').length === 0;
}
