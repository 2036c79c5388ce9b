/** The names of the classes that a style sheet has rules for. */
export function classesOfCss(css: string): Set<string> {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/'[^']*'|"[^"]*"/g, '');
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)(?=[^{};]*\{)/g)].map(([, name = '']) => name));
}
