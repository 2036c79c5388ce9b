/**
 * Tables in Markdown (GitHub Flavored Markdown, section 4.10). Two things have no sign there: a
 * heading of a row is strong as a whole, and a caption follows the table as a paragraph that begins
 * with a colon, as Pandoc writes it. A table without headings of columns has an empty first row.
 */
import type { Article, Block, Statement } from '../../article/format/article.ts';
import type { DraftText } from '../draftText.ts';
import type { ReadCell } from '../tableOf.ts';

export const CAPTION = ': ';

type Table = Extract<Block, { type: 'table' }>;

/** @param of gives the Markdown of a run of statements */
export function markdownOfTable(
  { caption, columnHeadings, rows }: Table,
  of: (statements: readonly Statement[]) => string,
): string {
  const lines = rows.map(({ cells }) =>
    lineOf(cells.map(({ statements }) => of(statements).replaceAll('|', String.raw`\|`))),
  );
  const columns = rows[0]?.cells ?? [];
  const empty = lineOf(columns.map(() => ''));
  const [head = empty, ...body] = columnHeadings ? lines : [empty, ...lines];
  const table = [head, lineOf(columns.map(() => '---')), ...body].join('\n');
  return caption ? `${table}\n\n${CAPTION}${of(caption)}` : table;
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The runs that open a row below the head of a table, each with whether it is a heading. */
export function firstCells({ sections }: Article): Map<readonly Statement[], boolean> {
  const firsts = new Map<readonly Statement[], boolean>();
  for (const block of sections.flatMap(({ blocks }) => blocks))
    if (block.type === 'table')
      for (const { cells } of block.rows.slice(block.columnHeadings ? 1 : 0))
        if (cells[0]) firsts.set(cells[0].statements, block.rowHeadings);
  return firsts;
}

/** Whether a text is strong from its first letter to its last. */
export function isStrong(read: DraftText | null): boolean {
  return read?.marks.some((mark) => isWhole(mark, read)) === true;
}

/**
 * The rows of a table as they were read, in which those cells are headings that say so.
 * @param contents the text of each cell; the first row is the head, which may be empty
 */
export function readRows([head = [], ...body]: readonly DraftText[][]): ReadCell[][] {
  const isHeaded = body.length > 0 && body.every(([first]) => first && isStrong(first));
  return [
    head.map((content) => ({ content, isHeading: true })),
    ...body.map((cells) =>
      cells.map((content, index) =>
        isHeaded && index === 0
          ? { content: withoutStrong(content), isHeading: true }
          : { content, isHeading: false },
      ),
    ),
  ];
}

function withoutStrong(read: DraftText): DraftText {
  const { text, marks } = read;
  return { text, marks: marks.filter((mark) => !isWhole(mark, read)) };
}

function isWhole({ type, start, end }: DraftText['marks'][number], { text }: DraftText): boolean {
  return type === 'strong' && start === 0 && end === text.length;
}
