import { SILENT, isInline } from './elements.ts';

/** The words that a page shows, in its order. */
export function visibleWords(root: Element): string[] {
  const words: string[] = [];
  let text = '';
  const end = () => {
    words.push(...text.split(/\s+/).filter(Boolean));
    text = '';
  };
  for (let node: Node | null = root.firstChild; node;) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    const isBlock = element !== null && (element.tagName === 'BR' || !isInline(element));
    if (isBlock) end();
    if (element?.firstChild && !SILENT.has(element.tagName)) {
      node = element.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && !isInline(node as Element)) end();
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  end();
  return words;
}

/**
 * The words that are not among others, each as often as it occurs.
 * @returns how many there are, and the first of them that stand together
 */
export function wordsBeside(
  words: readonly string[],
  taken: readonly string[],
): { count: number; first: string } {
  const free = new Map<string, number>();
  for (const word of taken) free.set(word, (free.get(word) ?? 0) + 1);
  let [count, isFirst] = [0, true];
  const first: string[] = [];
  for (const word of words) {
    const left = free.get(word) ?? 0;
    free.set(word, left - 1);
    if (left > 0) isFirst &&= count === 0;
    else {
      count++;
      if (isFirst) first.push(word);
    }
  }
  return { count, first: first.join(' ') };
}
