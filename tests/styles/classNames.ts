/** The names of the classes that a style sheet has rules for. */
export function classesOfCss(css: string): Set<string> {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/'[^']*'|"[^"]*"/g, '');
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)(?=[^{};]*\{)/g)].map(([, name = '']) => name));
}

/** A class that ends in a number, such as `tone-3`, is written with a placeholder. */
const CLASS_NAME = /className(?:=|: )(?:"([^"]*)"|\{`([^`]*)`\}|(?:\{[^}]*?)?'([^']*)')/g;

/** The names of the classes in components; a placeholder is written as 0. */
export function classesOfMarkup(code: string): Set<string> {
  return new Set(
    Array.from(code.matchAll(CLASS_NAME), ([, plain, template, chosen]) =>
      (plain ?? template ?? chosen ?? '').replaceAll(/\$\{[^}]*\}/g, '0').split(' '),
    ).flat(),
  );
}
