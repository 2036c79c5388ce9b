import { parseTree, type Node } from 'jsonc-parser';
import { placeOf, type Fault } from './fault.ts';

/**
 * Faults with the line of each in its file, from the first line to the last. A fault of something
 * that is missing has the line of what it is missing in.
 * @param text JSON without faults of syntax
 */
export function withLines(text: string, faults: readonly Fault[]): Fault[] {
  const root = faults.length > 0 ? parseTree(text) : undefined;
  if (!root) return [...faults];
  const offsets = new Map([['', root.offset]]);
  note(root, [], offsets);
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return faults
    .map((fault): Fault => {
      const offset = offsetOf(fault.place, offsets);
      return offset === undefined
        ? fault
        : { ...fault, line: starts.findLastIndex((start) => start <= offset) + 1 };
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

/** Where a place begins, or else the nearest place around it that the file has. */
function offsetOf(place: string, offsets: ReadonlyMap<string, number>): number | undefined {
  if (place === 'file') return undefined;
  let at = place;
  while (!offsets.has(at)) at = at.replace(/(?:\.?[^.[\]]+|\[\d+\]|\.|\]|\[)$/, '');
  return offsets.get(at);
}
