/**
 * The words of a quote, from the lines of a page. A heading is part of no sentence. At the ends of
 * the quote headings are left out, between sentences `[…]` stands for them. A quote of nothing but
 * headings keeps them.
 * @param lines of the page, a block each
 * @param headings of the article's sections
 */
export function quotedLines(lines: readonly string[], headings: ReadonlySet<string>): string {
  const isText = (line: string) => !headings.has(line.trim());
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  const quoted = first === -1 ? lines : lines.slice(first, last + 1);
  const words = quoted.map((line) => (first === -1 || isText(line) ? line : OMISSION));
  return words
    .filter((word, index) => word !== OMISSION || words[index - 1] !== OMISSION)
    .join(' ');
}

const OMISSION = '[…]';
