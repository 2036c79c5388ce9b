import { parseTree, type Node } from 'jsonc-parser';
import { placeOf, type Fault } from './fault.ts';

/**
 * Tells the lines of places in a file, from 1. What is missing has the line of what it is missing
 * in; the file as a whole has none.
 * @param text JSON without faults of syntax
 */
export function lineFinder(text: string): (place: string) => number | undefined {
  const root = parseTree(text);
  const offsets = new Map<string, number>([['', root?.offset ?? 0]]);
  if (root) note(root, [], offsets);
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (place) => {
    if (place === 'file') return undefined;
    let at = place;
    while (!offsets.has(at)) at = at.replace(/(?:\.?[^.[\]]+|\[\d+\]|\.|\]|\[)$/, '');
    return starts.findLastIndex((start) => start <= (offsets.get(at) ?? 0)) + 1;
  };
}

/** Faults with the line of each in its file, from the first line to the last. */
export function withLines(text: string, faults: readonly Fault[]): Fault[] {
  if (faults.length === 0) return [];
  const lineOf = lineFinder(text);
  return faults
    .map((fault): Fault => {
      const line = lineOf(fault.place);
      return line === undefined ? fault : { ...fault, line };
    })
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Notes where each place of a file begins; a member of an object begins with its key. */
function note(node: Node, path: (string | number)[], offsets: Map<string, number>): void {
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [];
    const at = [...path, key ? String(key.value) : index];
    offsets.set(placeOf(at), child.offset);
    note(value ?? child, at, offsets);
  }
}
