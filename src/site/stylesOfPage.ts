import { rulesOf } from './rules.ts';

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

/**
 * Leaves out the rules about containers. The Nu HTML checker, which knows every rule of HTML, knows
 * none of them and reports each as an error of the page.
 * @param css as the build has minified it
 */
export function withoutContainers(css: string): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (body === null) return head;
      if (head.startsWith('@container')) return '';
      if (!/^@(?:layer|media|supports)/.test(head))
        return body.includes('container-type:') ? '' : head + body;
      const inner = withoutContainers(body.slice(1, -1));
      return inner === '' ? '' : `${head}{${inner}}`;
    })
    .join('');
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
