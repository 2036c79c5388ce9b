import { directionOf } from '../../article/strings/direction.ts';
import { facesLoaded, givesBack } from '../../platform/canvas.ts';
import type { Quote } from './quoteOf.ts';
import { FRAME, quotePicture, type Colour, type Face } from './quotePicture.ts';

/** The logo, in its parts. */
const LOGO = [
  ['Les', 'ink'],
  ['a', 'signal'],
  ['rt', 'ink'],
] as const;

/**
 * Draws the picture of a quote. It has the colours and typefaces of the page as the reader sees it;
 * letters that those faces lack come from the system's.
 * @param canvas in the document, with the class of the speaker's tone and the serif as its font,
 *   in an element that has the sans; it becomes 1200 pixels wide
 * @returns whether the browser gives the picture back as it was drawn
 */
export async function drawQuote(canvas: HTMLCanvasElement, quote: Quote): Promise<boolean> {
  const context = canvas.getContext('2d');
  if (!context) return false;
  const style = getComputedStyle(canvas);
  const serif = style.fontFamily;
  const sans = canvas.parentElement ? getComputedStyle(canvas.parentElement).fontFamily : serif;
  const token = (name: Colour) => style.getPropertyValue(`--${name}`).trim();
  const fontOf = (face: Face, size: number) =>
    face === 'serif'
      ? `500 ${size}px ${serif}`
      : `${face === 'bold' ? 600 : 400} ${size}px ${sans}`;
  const measure = (text: string, size: number, face: Face) => {
    context.font = fontOf(face, size);
    return context.measureText(text).width;
  };
  const faces = (['serif', 'sans', 'bold'] as const).map((face) => fontOf(face, FRAME.logo));
  await facesLoaded(faces, quote.text);
  const { height, lines, bar, ruleTop } = quotePicture(quote, measure);

  // This empties the canvas and forgets the font.
  Object.assign(canvas, { width: FRAME.width, height });
  const isTrue = givesBack(context);
  const { width, padding } = FRAME;
  const isRtl = directionOf(quote.language) === 'rtl';
  const fill = (colour: Colour, x: number, top: number, wide: number, high: number) => {
    context.fillStyle = token(colour);
    context.fillRect(isRtl ? width - x - wide : x, top, wide, high);
  };
  const write = (text: string, font: string, colour: Colour, x: number, middle: number) => {
    context.font = font;
    context.fillStyle = token(colour);
    context.fillText(text, x, middle);
  };
  fill('paper', 0, 0, width, height);
  fill('tone', padding, bar.top, FRAME.bar, bar.height);
  fill('rule', padding, ruleTop, width - 2 * padding, 2);
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  // The logo reads from left to right, wherever it stands.
  let x = isRtl ? width - padding - measure('Lesart', FRAME.logo, 'serif') : padding;
  for (const [text, colour] of LOGO) {
    write(text, fontOf('serif', FRAME.logo), colour, x, padding + FRAME.logo / 2);
    x += measure(text, FRAME.logo, 'serif');
  }
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  for (const { text, face, size, colour, indent, middle } of lines) {
    const start = padding + indent;
    write(text, fontOf(face, size), colour, isRtl ? width - start : start, middle);
  }
  return isTrue;
}
