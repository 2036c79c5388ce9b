/** A rule: what stands before its braces, and its braces with all within; null for a statement. */
export type Rule = { head: string; body: string | null };

/** The rules of one level. Braces in the text of a declaration do not occur in these styles. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '{' && depth++ === 0) open = at;
    if (sign === ';' && depth === 0) {
      rules.push({ head: css.slice(from, at + 1), body: null });
      from = at + 1;
    }
    if (sign !== '}' || --depth > 0) continue;
    rules.push({ head: css.slice(from, open), body: css.slice(open, at + 1) });
    from = at + 1;
  }
  return rules;
}
