import { getNodeValue, parseTree, type Node } from 'jsonc-parser';

/** The style in which a file is written. */
type Style = { text: string; unit: string; lineEnd: string };

/**
 * The text of a JSON file with another value. What is the same in both keeps its text, letter for
 * letter; what is new is written as its neighbours are.
 * @param text valid JSON
 * @param value JSON; a key whose value is undefined is left out
 */
export function rewrittenJson(text: string, value: unknown): string {
  const root = parseTree(text);
  if (!root) throw new Error('There is no JSON in the text.');
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const style = { text, unit, lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
  const plain: unknown = JSON.parse(JSON.stringify(value));
  const end = root.offset + root.length;
  return text.slice(0, root.offset) + rewritten(root, plain, style) + text.slice(end);
}

function rewritten(node: Node, value: unknown, style: Style): string {
  const old = style.text.slice(node.offset, node.offset + node.length);
  const now: unknown = getNodeValue(node);
  if (isSame(now, value)) return old;
  if (node.type === 'array' && Array.isArray(value))
    return listed(node, entriesOf(node, now as unknown[], value, style), '[]', style);
  if (node.type === 'object' && isRecord(value))
    return listed(node, membersOf(node, value, style), '{}', style);
  return written(value, indentAt(node.offset, style), isOneLine(node, style), style);
}

/** Texts in brackets, one a line or all in one, as the brackets hold them now. */
function listed(node: Node, parts: readonly string[], brackets: string, style: Style): string {
  const [open, close] = brackets;
  if (parts.length === 0) return brackets;
  if (isOneLine(node, style)) {
    const space = brackets === '{}' && style.text[node.offset + 1] !== '"' ? ' ' : '';
    return `${open}${space}${parts.join(', ')}${space}${close}`;
  }
  const outer = style.lineEnd + indentAt(node.offset, style);
  const inner = outer + style.unit;
  return `${open}${inner}${parts.join(`,${inner}`)}${outer}${close}`;
}

/** The entries of a list as it is to be. Those at its beginning and its end mostly stay. */
function entriesOf(
  node: Node,
  now: readonly unknown[],
  value: readonly unknown[],
  style: Style,
): string[] {
  const nodes = node.children ?? [];
  const shorter = Math.min(now.length, value.length);
  let before = 0;
  while (before < shorter && isSame(now[before], value[before])) before++;
  let after = 0;
  while (after < shorter - before && isSame(now.at(-1 - after), value.at(-1 - after))) after++;
  return value.map((entry, index) => {
    const fromEnd = value.length - index;
    const at = fromEnd <= after ? now.length - fromEnd : index;
    const known = fromEnd <= after || index < now.length - after ? nodes[at] : undefined;
    return known ? rewritten(known, entry, style) : added(node, entry, style);
  });
}

function membersOf(node: Node, value: Record<string, unknown>, style: Style): string[] {
  const known = new Map(
    (node.children ?? []).map((member) => [String(member.children?.[0]?.value), member]),
  );
  const kept = [...known.keys()].filter((key) => Object.hasOwn(value, key));
  const keys = Object.keys(value);
  for (const key of keys.filter((one) => !known.has(one))) {
    const before = keys.slice(0, keys.indexOf(key)).map((one) => kept.indexOf(one));
    kept.splice(Math.max(-1, ...before) + 1, 0, key);
  }
  return kept.map((key) => {
    const [name, content] = known.get(key)?.children ?? [];
    if (!name || !content) return `${JSON.stringify(key)}: ${added(node, value[key], style)}`;
    const head = style.text.slice(name.offset, content.offset);
    return head + rewritten(content, value[key], style);
  });
}

/** What is new in a list or an object. */
function added(parent: Node, value: unknown, style: Style): string {
  const siblings =
    parent.type === 'array' ? (parent.children ?? []).filter(({ children }) => children) : [];
  const isShort =
    isOneLine(parent, style) ||
    (siblings.length > 0 && siblings.every((sibling) => isOneLine(sibling, style)));
  return written(value, indentAt(parent.offset, style) + style.unit, isShort, style);
}

function written(value: unknown, indent: string, isShort: boolean, style: Style): string {
  if (isShort) return oneLine(value);
  return JSON.stringify(value, null, style.unit).replaceAll('\n', style.lineEnd + indent);
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`,
  );
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** Empty brackets are in one line and may grow. */
function isOneLine({ offset, length, children }: Node, { text }: Style): boolean {
  if (!text.includes('\n')) return true;
  return (
    children !== undefined &&
    children.length > 0 &&
    !text.slice(offset, offset + length).includes('\n')
  );
}

/** The white space at the beginning of the line of a place. */
function indentAt(offset: number, { text }: Style): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
