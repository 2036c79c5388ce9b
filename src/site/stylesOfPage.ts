/**
 * Leaves out of a page's styles the rules for what the page does not hold: a page without pictures
 * needs no rules for pictures.
 *
 * A rule goes where each of its selectors asks for a class, a data attribute or a direction that
 * the page has not. What stands in brackets, as in `:is(…)`, is not looked at: a rule may stay
 * without need, and never goes without reason.
 * @param css as the build has minified it
 * @param html of the page, with the attributes of its root
 */
export function stylesOfPage(css: string, html: string): string {
  const held = new Set(
    Array.from(html.matchAll(/ (?:class="([^"]*)"|(data-[\w-]+|dir))/g), ([, classes, attribute]) =>
      attribute === undefined ? (classes ?? '').split(' ').map((it) => `.${it}`) : attribute,
    ).flat(),
  );
  return rulesOf(css)
    .map(({ head, body }) => {
      if (body === null || /^@(?!layer|media|supports|container)/.test(head))
        return head + (body ?? '');
      if (!head.startsWith('@')) return isFor(head, held) ? head + body : '';
      const inner = stylesOfPage(body.slice(1, -1), html);
      return inner === '' ? '' : `${head}{${inner}}`;
    })
    .join('');
}

/** A rule: what stands before its braces, and its braces with all within; null for a statement. */
type Rule = { head: string; body: string | null };

/** The rules of one level. Braces in the text of a declaration do not occur in these styles. */
function rulesOf(css: string): Rule[] {
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

/** Whether the page may hold what one of the selectors asks for. */
function isFor(selectors: string, held: ReadonlySet<string>): boolean {
  return withoutBrackets(selectors)
    .split(',')
    .some((selector) =>
      Array.from(selector.matchAll(/(\.-?[_a-z][\w-]*)|\[(data-[\w-]+|dir)/gi)).every(
        ([, name, attribute]) => held.has(name ?? attribute ?? ''),
      ),
    );
}

function withoutBrackets(selectors: string): string {
  const less = selectors.replaceAll(/\([^()]*\)/g, '');
  return less === selectors ? less : withoutBrackets(less);
}
