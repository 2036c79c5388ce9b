import type { Source, Statement } from '../format/article.ts';

/**
 * Removes what an edit has left unused: sources that no statement has and through which nobody
 * speaks, and denials of statements or sources that are gone. Changes `denies` of the statements in
 * place and adds one warning to `warnings` for each removal.
 * @param isBasedOn the source of the whole text, which stays
 * @returns the sources that stay
 */
export function withoutLoose(
  sources: readonly Source[],
  statements: readonly Statement[],
  isBasedOn: string,
  warnings: string[],
): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const used = new Set<string>();
  for (const { source } of [...statements, { source: isBasedOn }])
    for (let id = source ?? null; id !== null && !used.has(id); id = byId.get(id)?.via ?? null)
      used.add(id);
  const ids = new Set(statements.map(({ id }) => id));
  for (const statement of statements) {
    const { denies } = statement;
    if (!denies) continue;
    const { what, statements: denied = [], source } = denies;
    const kept = denied.filter((id) => ids.has(id));
    const isSourceKept = source === undefined || used.has(source);
    if (kept.length === denied.length && isSourceKept) continue;
    warnings.push(
      `"${statement.text.slice(0, 60)}" no longer denies what is gone from the text: ${what}`,
    );
    delete statement.denies;
    if (kept.length > 0 || (source !== undefined && isSourceKept))
      statement.denies = {
        what,
        ...(kept.length > 0 ? { statements: kept } : {}),
        ...(source !== undefined && isSourceKept ? { source } : {}),
      };
  }
  return sources.filter(({ id, name }) => {
    if (!used.has(id)) warnings.push(`the source ${name} is left out: no statement has it now.`);
    return used.has(id);
  });
}
