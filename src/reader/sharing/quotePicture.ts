import type { Quote } from './quoteOf.ts';
import { LEADING, quoteLayout, wrapped, type Measure } from './quoteLayout.ts';

/** A face in which a picture is written. */
export type Face = 'serif' | 'sans' | 'bold';

/** A colour of the page by its role, as styles/tokens.css names it. */
export type Colour = 'paper' | 'ink' | 'ink-soft' | 'rule' | 'signal' | 'tone';

/** A line of a picture: how far it is from the start, and how low its middle is, in pixels. */
export type PictureLine = {
  text: string;
  face: Face;
  size: number;
  colour: Colour;
  indent: number;
  middle: number;
};

/** What stands where in the picture of a quote, in pixels. */
export type QuotePicture = {
  height: number;
  lines: PictureLine[];
  /** The bar beside the quote, in its speaker's colour. */
  bar: { top: number; height: number };
  /** The line above the foot. */
  ruleTop: number;
};

/** On a phone a picture is a third as wide as it is drawn. No type is smaller than `small`. */
export const FRAME = { width: 1200, padding: 72, bar: 10, indent: 44, gap: 36, logo: 48 };
const TYPE = { credit: 40, small: 36 };

/** The speakers have as many lines as that, headline and address so many each. */
const MOST = { credit: 6, foot: 2 };

/**
 * Arranges the picture of a quote: the logo, the quote with those who say it, and at the foot the
 * headline and the address of its article.
 * @param measure the width of a text in a face
 */
export function quotePicture(
  quote: Quote,
  measure: (text: string, size: number, face: Face) => number,
): QuotePicture {
  const { padding, indent, gap } = FRAME;
  const width = FRAME.width - 2 * padding;
  const inFace =
    (face: Face): Measure =>
    (text, size) =>
      measure(text, size, face);
  const who = quote.who.length === 0 ? '' : `– ${quote.who.join(', ')}`;
  const credit = atMost(MOST.credit, who, inFace('bold'), TYPE.credit, width - indent);
  const foot = [
    ...styled(atMost(MOST.foot, quote.headline, inFace('bold'), TYPE.small, width), 'bold', 'ink'),
    ...styled(
      atMost(MOST.foot, quote.address, inFace('sans'), TYPE.small, width),
      'sans',
      'ink-soft',
    ),
  ];
  const creditHeight = credit.length === 0 ? 0 : gap + credit.length * TYPE.credit * LEADING;
  const footHeight = gap + foot.length * TYPE.small * LEADING;
  const top = padding + FRAME.logo + gap;
  const rest = top + creditHeight + gap + footHeight + padding;
  const { lines, size, height } = quoteLayout(
    quote.text,
    quote.language,
    inFace('serif'),
    width - indent,
    rest,
  );

  const ruleTop = height - padding - footHeight;
  const quoteHeight = lines.length * size * LEADING;
  const bar = { height: quoteHeight + creditHeight, top: 0 };
  // In the middle of the room between logo and foot.
  bar.top = top + (ruleTop - gap - top - bar.height) / 2;
  return {
    height,
    bar,
    ruleTop,
    lines: [
      ...placed(styled(lines, 'serif', 'ink'), size, indent, bar.top),
      ...placed(styled(credit, 'bold', 'ink'), TYPE.credit, indent, bar.top + quoteHeight + gap),
      ...placed(foot, TYPE.small, 0, ruleTop + gap),
    ],
  };
}

/** A text in a number of lines; an ellipsis stands for the others. */
function atMost(
  most: number,
  text: string,
  measure: Measure,
  size: number,
  width: number,
): string[] {
  if (text === '') return [];
  const linesOf = (words: string) => wrapped(words, (part) => measure(part, size), width).lines;
  const lines = linesOf(text);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most).join(' ');
  return linesOf(`${kept.replace(/\s*\S+$/, '')} …`).slice(0, most);
}

type Styled = Pick<PictureLine, 'text' | 'face' | 'colour'>;

function styled(lines: readonly string[], face: Face, colour: Colour): Styled[] {
  return lines.map((text) => ({ text, face, colour }));
}

function placed(
  lines: readonly Styled[],
  size: number,
  indent: number,
  top: number,
): PictureLine[] {
  const lineHeight = size * LEADING;
  return lines.map((line, index) => ({
    ...line,
    size,
    indent,
    middle: top + (index + 0.5) * lineHeight,
  }));
}
