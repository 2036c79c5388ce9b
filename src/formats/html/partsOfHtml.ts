import { parseHTML } from 'linkedom';
import { piecesOf } from '../../article/format/walk.ts';
import { shortened } from '../../article/strings/shortened.ts';
import type { FindPicture, Part } from '../draft.ts';
import { joined, type DraftText } from '../draftText.ts';
import { singleSpaced } from '../singleSpaced.ts';
import { tableOf } from '../tableOf.ts';
import { HEADINGS, LEFT_OUT, SILENT, isInline } from './elements.ts';
import { PartReader } from './partReader.ts';
import { captionOf, tableCells } from './tableElement.ts';
import { lineOf } from './withLineNumbers.ts';

export type HtmlContext = {
  /** Gets one warning for everything that is left out. */
  warnings: string[];
  findPicture: FindPicture;
  /** Address of the page, if it states one. Relative links are resolved against it. */
  address?: string | undefined;
};

/** Elements that a warning may have to name. */
export const NAMED: ReadonlySet<string> = new Set([...LEFT_OUT, ...HEADINGS, 'IMG', 'TABLE']);

/**
 * The blocks of HTML that holds an article and nothing else. Known elements become blocks. The
 * content of unknown elements is text. A warning names each element that cannot be text. There is
 * no recursion, but for the cells of a table, which hold no table.
 */
export function partsOfHtml(html: string, context: HtmlContext): Part[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return partsIn(document.body, context);
}

function partsIn(root: Element, context: HtmlContext): Part[] {
  const reader = new PartReader(context);
  for (let node: Node | null = root.firstChild; node;) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (node.nodeType === 3) reader.text(node.nodeValue ?? '');
    const goesDown = element !== null && goesInto(element, reader, context);
    if (goesDown && element.firstChild) {
      node = element.firstChild;
      continue;
    }
    if (goesDown) reader.leave(element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) reader.leave(node as Element);
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  return reader.end();
}

/** Enters an element. @returns whether its content is still to be read */
function goesInto(element: Element, reader: PartReader, context: HtmlContext): boolean {
  const { tagName } = element;
  if (LEFT_OUT.has(tagName)) {
    if (!isInline(element)) reader.leaveOut();
    if (!SILENT.has(tagName))
      context.warnings.push(
        `${lineOf(element)}${tagName.toLowerCase()} is left out: ${excerpt(element)}`,
      );
    return false;
  }
  const cells = tagName === 'TABLE' ? tableCells(element) : null;
  const caption = captionOf(element);
  const table =
    cells &&
    tableOf(
      cells.map((row) =>
        row.map((cell) => ({
          content: cell ? textIn(cell, context) : { text: '', marks: [] },
          isHeading: cell?.tagName === 'TH',
        })),
      ),
      caption && textIn(caption, context),
    );
  if (!table) {
    reader.enter(element);
    return true;
  }
  reader.table(table);
  return false;
}

/** The text of an element in one line. */
function textIn(element: Element, context: HtmlContext): DraftText {
  const findPicture = (address: string) => `${address}: it stands in a table`;
  return joined(
    partsIn(element, { ...context, findPicture }).flatMap((part) => {
      if (part.type === 'heading') return part.heading;
      return piecesOf<DraftText>(part).flatMap((piece) => ('run' in piece ? piece.run : []));
    }),
  );
}

function excerpt(element: Element): string {
  return `"${shortened(singleSpaced(element.textContent ?? '').trim(), 60)}"`;
}
