import { Parser } from 'htmlparser2';
import { ImportError } from './importError.ts';

/** Deeper than any page is written; what finds the text in it goes down by recursion. */
const MAX_DEPTH = 400;

/** Bears the line in which an element begins. */
export const LINE = 'data-lesart-line';

/**
 * The same HTML with the line on every element, since parsing forgets it and warnings are to name it.
 * @throws ImportError, before anything is built, where elements lie too deep within each other
 */
export function withLines(input: string): string {
  const pieces: string[] = [];
  let [depth, line, feed, written] = [0, 1, input.indexOf('\n'), 0];
  const parser = new Parser({
    onopentagname: (name) => {
      const { startIndex } = parser;
      for (; feed >= 0 && feed < startIndex; feed = input.indexOf('\n', feed + 1)) line++;
      if (++depth > MAX_DEPTH)
        throw new ImportError(
          line,
          startIndex - input.lastIndexOf('\n', startIndex),
          `found more than ${MAX_DEPTH} elements within each other`,
        );
      const end = startIndex + 1 + name.length;
      pieces.push(input.slice(written, end), ` ${LINE}="${line}"`);
      written = end;
    },
    onclosetag: () => depth--,
  });
  parser.end(input);
  return pieces.join('') + input.slice(written);
}
