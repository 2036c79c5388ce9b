import { quoted } from '../../article/strings/quotationMarks.ts';
import { shortened } from '../../article/strings/shortened.ts';

/** The width of a text in pixels, at a size in pixels. */
export type Measure = (text: string, size: number) => number;

/** How a quote stands in a picture: its lines, their size, and how high the picture is. */
export type QuoteLayout = { lines: string[]; size: number; height: number };

/** From one line to the next, as a part of the size. */
export const LEADING = 1.2;

/**
 * The heights that a picture may have, in pixels, with the sizes of type that suit each: that of
 * previews, a square, and one that phones show upright. The last size is the least.
 */
const SHAPES = [
  { height: 630, sizes: [80, 72, 64] },
  { height: 1200, sizes: [80, 72, 64, 56] },
  { height: 1500, sizes: [56, 50, 44] },
] as const;
const [TALLEST, SMALLEST] = [1500, 44];

/** Stands where words of a quote are left out. */
const OMISSION = ' […]';

/**
 * Lays out a quote, with its marks: in large type and a low picture if it is short, smaller and
 * higher if it is long. What fits no picture is cut after a word, and `[…]` says so.
 * @param text of the quote, without the marks
 * @param language of the text (BCP 47)
 * @param width of a line, in pixels
 * @param rest what else stands in the picture, in pixels of its height
 */
export function quoteLayout(
  text: string,
  language: string,
  measure: Measure,
  width: number,
  rest: number,
): QuoteLayout {
  const at = (words: string, size: number, height: number) => ({
    ...wrapped(quoted(words, language), (part) => measure(part, size), width),
    size,
    height,
  });
  const fits = ({ lines, size, height }: QuoteLayout) =>
    lines.length * size * LEADING <= height - rest;
  const layouts = SHAPES.flatMap(({ height, sizes }) =>
    sizes.map((size) => at(text, size, height)),
  );
  const fitting = layouts.filter(fits);
  // A word of a language without spaces is as long as its sentence.
  const { lines, size, height } =
    fitting.find(({ isBroken }) => !isBroken) ?? fitting[0] ?? longestOf(text);
  return { lines, size, height };

  /** As much as fits, by halving: less text never takes more lines. */
  function longestOf(whole: string): ReturnType<typeof at> {
    const cut = (limit: number) =>
      at(shortened(whole, limit).replace(/…$/, '') + OMISSION, SMALLEST, TALLEST);
    let [enough, tooMuch] = [1, whole.length];
    while (tooMuch - enough > 1) {
      const middle = Math.floor((enough + tooMuch) / 2);
      if (fits(cut(middle))) enough = middle;
      else tooMuch = middle;
    }
    return cut(enough);
  }
}

/**
 * Breaks a text into lines, at spaces, and within a word that is wider than a line.
 * @param measure the width of a text
 * @param width of a line
 */
export function wrapped(
  text: string,
  measure: (text: string) => number,
  width: number,
): { lines: string[]; isBroken: boolean } {
  const lines: string[] = [];
  let line = '';
  let isBroken = false;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width) {
      const signs = signsOf(line);
      let count = 1;
      while (count < signs.length && measure(signs.slice(0, count + 1).join('')) <= width) count++;
      if (count === signs.length) break;
      lines.push(signs.slice(0, count).join(''));
      line = signs.slice(count).join('');
      isBroken = true;
    }
  }
  return { lines: [...lines, line], isBroken };
}

/** Signs as readers see them. Browsers without Intl.Segmenter know only code points. */
function signsOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
