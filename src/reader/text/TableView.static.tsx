import type { ReactNode } from 'react';
import type { Block, Statement } from '../../article/format/article.ts';
import { joinedText } from '../../article/format/statements.ts';
import { useWords } from '../words/useWords.ts';

type Table = Extract<Block, { type: 'table' }>;

/** How the statements of a cell or of the caption are drawn. */
type Run = (statements: readonly Statement[]) => ReactNode;

/** A table with its caption. Where it is wider than the text, it scrolls within itself. */
export function TableView({ table, run }: { table: Table; run: Run }) {
  const t = useWords();
  const { caption, columnHeadings, rowHeadings, rows } = table;
  const [head, ...others] = rows;
  // Without a caption the label is in the interface's language.
  const [own, ofText] = caption ? [] : [t.lang, t.textLang];
  return (
    // Focusable, so that it can be scrolled by keyboard (WCAG 2.1.1).
    <div
      className="table"
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1
      tabIndex={0}
      aria-label={caption ? joinedText(caption) : t.table}
      lang={own}
    >
      <table lang={ofText}>
        {caption && <caption>{run(caption)}</caption>}
        {columnHeadings && head && (
          <thead>
            <tr>
              {head.cells.map(({ statements }, index) => (
                <Cell key={index} scope="col" statements={statements} run={run} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(columnHeadings ? others : rows).map(({ cells }, number) => (
            <tr key={number}>
              {cells.map(({ statements }, index) => (
                <Cell
                  key={index}
                  scope={rowHeadings && index === 0 ? 'row' : undefined}
                  statements={statements}
                  run={run}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  /** `col` or `row` if the cell is a heading; an empty cell is none. */
  scope: 'col' | 'row' | undefined;
  statements: readonly Statement[];
  run: Run;
};

function Cell({ scope, statements, run }: CellProps) {
  const words = run(statements);
  return scope && statements.length > 0 ? <th scope={scope}>{words}</th> : <td>{words}</td>;
}
