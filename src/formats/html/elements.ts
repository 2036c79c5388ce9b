/** Which elements of HTML are blocks, which are parts of a sentence, and which hold no text. */

const names = (list: string) => new Set(list.split(/\s+/));

export const HEADINGS: ReadonlySet<string> = names('H1 H2 H3 H4 H5 H6');

const INLINE = names(
  `A ABBR ACRONYM B BDI BDO BIG BLINK CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK MAP NOBR
  PICTURE Q RB RP RT RTC RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`,
);

const BLOCK = names(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIALOG DIR DIV DL DT
  FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV
  OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`,
);

/** What cannot be text, and stands where a block stands. */
const LEFT_OUT_BLOCKS = names('AUDIO EMBED FORM IFRAME OBJECT SELECT TEXTAREA VIDEO');

/** What cannot be text. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  ...LEFT_OUT_BLOCKS,
  ...names('BUTTON CANVAS INPUT MATH NOSCRIPT SCRIPT STYLE SVG TEMPLATE TITLE'),
]);

/** What nobody sees, so that nobody has to know that it is left out. */
export const SILENT: ReadonlySet<string> = names('SCRIPT STYLE TEMPLATE TITLE NOSCRIPT');

/** What may have a caption. */
export const MEDIA = 'img, picture, video, audio, iframe, svg, canvas, object, embed';

/** Whether each element that was asked about has text of its own beside its elements. */
const ownText = new WeakMap<Element, boolean>();

/**
 * Whether an element is a part of the sentence around it. One that is not known is if text stands
 * beside it.
 */
export function isInline(element: Element): boolean {
  const { tagName, parentElement } = element;
  if (INLINE.has(tagName)) return true;
  if (BLOCK.has(tagName) || LEFT_OUT_BLOCKS.has(tagName)) return false;
  if (LEFT_OUT.has(tagName)) return true;
  return parentElement !== null && hasOwnText(parentElement);
}

function hasOwnText(parent: Element): boolean {
  let known = ownText.get(parent);
  if (known === undefined) {
    known = false;
    for (let node = parent.firstChild; node && !known; node = node.nextSibling)
      known = node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
    ownText.set(parent, known);
  }
  return known;
}
