/** Makes faults: in the site on its way, by a script before all others, or by an extension. */
import type { Answer, SiteFile } from '../engines/site.ts';
import type { Fault } from './fault.ts';

type More = Omit<Fault, 'name' | 'tampering'>;

/** A file comes wrong. */
export function comes(file: SiteFile, how: Answer, more: More & { as?: string } = {}): Fault {
  const { as = String(how), ...rest } = more;
  return { name: `network: ${file} ${as}`, tampering: { files: { [file]: how } }, ...rest };
}

/** A browser does not have an ability. @param path from the global object */
export function lacks(path: string, more: More = {}): Fault {
  return early(`ability: no ${path}`, `remove('${path}');`, more);
}

/** A browser has an ability, which fails. @param path of a function or a class */
export function throws(path: string, more: More = {}): Fault {
  const fail = `() => { throw new DOMException('denied', 'SecurityError'); }`;
  return early(
    `ability: ${path} throws`,
    `put('${path}', { value: function () { (${fail})(); } });`,
    more,
  );
}

/** Even reading an ability is an error. */
export function isDenied(path: string, more: More = {}): Fault {
  const fail = `get() { throw new DOMException('denied', 'SecurityError'); }`;
  return early(`ability: ${path} is denied`, `put('${path}', { ${fail} });`, more);
}

/** Runs a script before all others. It may use the functions of TOOLS. */
export function early(name: string, script: string, more: More = {}): Fault {
  return { name, tampering: { early: `{ ${TOOLS} ${script} }` }, ...more };
}

/**
 * Functions for early scripts: they remove and replace what a path from the global object names.
 */
const TOOLS = `
  const { hasOwn, getPrototypeOf, defineProperty } = Object;
  const place = (path) => {
    const names = path.split('.');
    const name = names.pop();
    return [names.reduce((it, step) => it[step], globalThis), name];
  };
  const remove = (path) => {
    const [owner, name] = place(path);
    for (let it = owner; it; it = getPrototypeOf(it)) if (hasOwn(it, name)) delete it[name];
  };
  const put = (path, value) => {
    const [owner, name] = place(path);
    defineProperty(owner, name, { configurable: true, ...value });
  };
`;

/** An address with this after it. @param hash without its `#` */
export function address(what: string, hash: string, more: More = {}): Fault {
  return { name: `address: ${what}`, hash: `#${hash}`, ...more };
}

/** A change by an extension, once before and once after hydration. It runs in the page. */
export function extension(name: string, change: () => void, more: More = {}): Fault[] {
  const { before, after } = { before: more, after: more };
  return [
    early(
      `extension, before: ${name}`,
      `addEventListener('DOMContentLoaded', ${named(String(change))});`,
      // React may refuse to hydrate a page that differs from the built one.
      { leaves: 'either', ...before },
    ),
    { name: `extension, after: ${name}`, later: (reader) => reader.evaluate(change), ...after },
  ];
}

/** The TypeScript runner marks functions with a name that the page does not know. */
function named(change: string): string {
  return `() => ((__name) => (${change})())((it) => it)`;
}

/** Styles as an extension or a reader's browser adds them, which the page's policy lets through. */
export function styles(name: string, css: string, more: More = {}): Fault {
  const script = `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [sheet];`;
  return early(`styles: ${name}`, script, more);
}

/** Enforces Trusted Types, which no policy of the page grants. */
export function withTrustedTypes(fault: Fault): Fault {
  return {
    ...fault,
    name: `trusted types, ${fault.name}`,
    tampering: {
      ...fault.tampering,
      headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'" },
    },
  };
}
