/**
 * Tells what the reader has selected within an element, once the selection has come to rest. Text
 * outside the element is cut off. Tells null when nothing within it is selected.
 * @returns stops it
 */
export function watchSelection(
  root: Element,
  onSelect: (selected: Range | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => onSelect(selectedWithin(root)), REST_MS);
  };
  document.addEventListener('selectionchange', onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', onChange);
  };
}

/** In milliseconds. While the reader drags, the selection changes with every letter. */
const REST_MS = 150;

function selectedWithin(root: Element): Range | null {
  const selection = currentSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return clipped(selection.getRangeAt(0), root);
}

/**
 * The part of a range within an element, without white space at its ends; null if there is none.
 */
function clipped(range: Range, root: Element): Range | null {
  const clip = document.createRange();
  let isEmpty = true;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: holder, nodeValue: data } = node;
    if (!holder || !data || !range.intersectsNode(node)) continue;
    const { from, to } = overlapWith(range, node, data);
    const part = data.slice(from, to);
    if (part.trim() === '' || !isSelectable(holder)) continue;
    if (isEmpty) clip.setStart(node, from + part.length - part.trimStart().length);
    clip.setEnd(node, from + part.trimEnd().length);
    isEmpty = false;
  }
  return isEmpty ? null : clip;
}

/** The part of a text node that lies in a range, in UTF-16 code units. */
function overlapWith(range: Range, node: Node, data: string): { from: number; to: number } {
  return {
    from: node === range.startContainer ? range.startOffset : 0,
    to: node === range.endContainer ? range.endOffset : data.length,
  };
}

/** Hardened browsers deny the selection. Then nothing is selected, and no quote is offered. */
function currentSelection(): Selection | null {
  try {
    return getSelection();
  } catch {
    return null;
  }
}

/**
 * All text that the document shows, in its order, and the place of a range in it, in UTF-16 code
 * units. Text that cannot be selected is left out. A line feed separates blocks. White space is
 * single, as on screen.
 */
export function textAround(range: Range): { text: string; start: number; end: number } {
  let text = '';
  let start: number | null = null;
  let end = 0;
  let block: Element | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: holder, nodeValue: data } = node;
    if (!holder || !data || !isShown(holder) || !isSelectable(holder)) continue;
    const ownBlock = blockHolding(holder);
    if (ownBlock !== block && text !== '') text += '\n';
    block = ownBlock;
    if (range.intersectsNode(node)) {
      const { from, to } = overlapWith(range, node, data);
      start ??= text.length + single(data.slice(0, from)).length;
      end = text.length + single(data.slice(0, to)).length;
    }
    text += single(data);
  }
  return { text, start: start ?? 0, end };
}

/** Browsers without `checkVisibility` can only say whether an element has a box. */
function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility()
    : element.getClientRects().length > 0;
}

/**
 * Safari knows the property with a prefix only. `auto` is what the parent says (CSS UI 4), which
 * Firefox does not work out.
 */
function isSelectable(element: Element): boolean {
  const { userSelect, webkitUserSelect } = getComputedStyle(element);
  const value = userSelect || webkitUserSelect;
  const { parentElement } = element;
  return value === 'auto' && parentElement ? isSelectable(parentElement) : value !== 'none';
}

function single(text: string): string {
  return text.replaceAll(/[\s\u00A0]+/g, ' ');
}

function blockHolding(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display === 'inline')
    block = block.parentElement;
  return block;
}
