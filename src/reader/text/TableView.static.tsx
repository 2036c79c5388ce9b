import type { Block, Statement } from '../../article/format/article.ts';
import { joinedText } from '../../article/format/statements.ts';
import { useWords } from '../words/useWords.ts';
import { Statements, type Lookup } from './Statements.static.tsx';

type Table = Extract<Block, { type: 'table' }>;

/** A table with its caption. Where it is wider than the text, it scrolls within itself. */
export function TableView({ table, lookup }: { table: Table; lookup: Lookup }) {
  const t = useWords();
  const { caption, columnHeadings, rowHeadings, rows } = table;
  const [head, ...others] = rows;
  // Without a caption the name is a word of the interface.
  const [own, ofText] = caption ? [] : [t.lang, t.textLang];
  return (
    // Who has no mouse scrolls it with the keyboard, so it can have the focus.
    <div
      className="table"
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1
      tabIndex={0}
      aria-label={caption ? joinedText(caption) : t.table}
      lang={own}
    >
      <table lang={ofText}>
        {caption && (
          <caption>
            <Statements statements={caption} lookup={lookup} />
          </caption>
        )}
        {columnHeadings && head && (
          <thead>
            <tr>
              {head.cells.map(({ statements }, index) => (
                <Cell key={index} scope="col" statements={statements} lookup={lookup} />
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
                  lookup={lookup}
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
  /** What it is the heading of, if it is one. A heading without words is none. */
  scope: 'col' | 'row' | undefined;
  statements: readonly Statement[];
  lookup: Lookup;
};

function Cell({ scope, statements, lookup }: CellProps) {
  const words = <Statements statements={statements} lookup={lookup} />;
  return scope && statements.length > 0 ? <th scope={scope}>{words}</th> : <td>{words}</td>;
}
