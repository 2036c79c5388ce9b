import type { Statement } from '../format/article.ts';

/** A contradiction: who contradicts, what, in the article's own words, and the sentence itself. */
export type Denial = { by: string; what: string; statement: Statement };

/** Who contradicts a statement, by name or by contradicting all that its source says. */
export function denialsOf(
  statements: readonly Statement[],
  { id, source }: { id?: string | undefined; source?: string | undefined },
): Denial[] {
  return statements.flatMap((statement) => {
    const { source: by, denies } = statement;
    if (by === undefined || denies === undefined) return [];
    const isMeant =
      (id !== undefined && denies.statements?.includes(id)) ||
      (source !== undefined && denies.source === source);
    return isMeant ? [{ by, what: denies.what, statement }] : [];
  });
}
