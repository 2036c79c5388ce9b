import { Parser } from 'htmlparser2';
import { InputError } from '../inputError.ts';

/** No page is nested as deep as this. Readability uses recursion, so there has to be a limit. */
const MAX_DEPTH = 400;

/** No page has as many as these. To build more could take more memory than there is. */
const MAX_ELEMENTS = 100_000;
const MAX_TEXT = 4 * 1024 * 1024;

/** The attribute that says in which line an element begins. */
const LINE_ATTRIBUTE = 'data-lesart-line';

/**
 * The same HTML in which elements of some kinds say in which line they begin. The parser forgets
 * the line, and warnings have to name it.
 * @param kinds tag names in capitals
 * @throws InputError if elements are nested too deep, if there are too many, or if there is too
 *   much text; nothing has been built then
 */
export function withLineNumbers(input: string, kinds: ReadonlySet<string>): string {
  const pieces: string[] = [];
  let [depth, elements, text, line, feed, written] = [0, 0, 0, 1, input.indexOf('\n'), 0];
  let isCode = false;
  const refuse = (found: string): never => {
    const { startIndex } = parser;
    throw new InputError(line, startIndex - input.lastIndexOf('\n', startIndex), `found ${found}`);
  };
  const parser = new Parser({
    onopentagname: (name) => {
      const { startIndex } = parser;
      for (; feed >= 0 && feed < startIndex; feed = input.indexOf('\n', feed + 1)) line++;
      isCode = name === 'script' || name === 'style';
      if (++depth > MAX_DEPTH) refuse(`more than ${MAX_DEPTH} elements within each other`);
      if (++elements > MAX_ELEMENTS) refuse(`more than ${MAX_ELEMENTS} elements`);
      if (!kinds.has(name.toUpperCase())) return;
      const end = startIndex + 1 + name.length;
      pieces.push(input.slice(written, end), ` ${LINE_ATTRIBUTE}="${line}"`);
      written = end;
    },
    ontext: (piece) => {
      if (!isCode) text += piece.length;
      if (text > MAX_TEXT) refuse(`more than ${MAX_TEXT} characters of text`);
    },
    onclosetag: () => {
      isCode = false;
      depth--;
    },
  });
  parser.end(input);
  return pieces.join('') + input.slice(written);
}

/** The line in which an element begins, if it says so. */
export function lineNumber(element: Element): { line?: number } {
  const line = Number(element.getAttribute(LINE_ATTRIBUTE));
  return line > 0 ? { line } : {};
}

/** The same as it opens a warning; empty if it is not known. */
export function lineOf(element: Element): string {
  const { line } = lineNumber(element);
  return line === undefined ? '' : `line ${line}: `;
}
