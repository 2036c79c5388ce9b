import type { Statement } from '../../article/article.ts';

/** What the page knows of an article's statements besides their text. */
export type Marks = {
  /** Place of a statement among all of the article, from 0. */
  numbers: ReadonlyMap<Statement, number>;
  /** Number of the endnote in print, by the id of the source. */
  notes: ReadonlyMap<string, number>;
};

type Props = { statements: readonly Statement[]; marks: Marks };

/**
 * Statements as running text, one element each. The space between two belongs to the first, so
 * that every text is the only child of its element.
 */
export function Statements({ statements, marks: { numbers, notes } }: Props) {
  return statements.map((statement, index) => (
    <span
      key={index}
      data-statement={numbers.get(statement)}
      data-source={statement.source}
      data-note={
        statement.source === statements[index + 1]?.source
          ? undefined
          : notes.get(statement.source ?? '')
      }
      suppressHydrationWarning
    >
      {index < statements.length - 1 ? `${statement.text} ` : statement.text}
    </span>
  ));
}
