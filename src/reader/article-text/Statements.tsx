import type { Statement } from '../../article/article.ts';

/** Numbers of the endnotes in print, by the id of the source. */
export type Notes = ReadonlyMap<string, number>;

type Props = { statements: readonly Statement[]; notes: Notes };

/**
 * Statements as running text, one element each. The space between two belongs to the first, so
 * that every text is the only child of its element.
 */
export function Statements({ statements, notes }: Props) {
  return statements.map(({ text, source }, index) => (
    <span
      key={index}
      data-source={source}
      data-note={source === statements[index + 1]?.source ? undefined : notes.get(source ?? '')}
      suppressHydrationWarning
    >
      {index < statements.length - 1 ? `${text} ` : text}
    </span>
  ));
}
