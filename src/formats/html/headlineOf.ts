import { singleSpaced } from '../singleSpaced.ts';
import { letters } from './letters.ts';

/** Class names of the words above a headline. */
const KICKER = /kicker|topline|overline|dachzeile|spitzmarke|eyebrow/i;
/** How much of a title a heading has to be. */
const LEAST = 0.35;
/** In UTF-16 code units. */
const MAX_KICKER = 100;

type Heading = {
  /** The parts that are lines of their own. */
  lines: Line[];
  /** The kicker in an element right above it. */
  above: string | null;
};

export type Headline = {
  kicker: string | null;
  headline: string;
  /** All words that say them on the page, in letters. The text does not say them again. */
  said: ReadonlySet<string>;
};

/** The headings of the first rank, as they stand on the page. */
export function topHeadings(document: Document): Heading[] {
  return [...document.querySelectorAll('h1')]
    .map((heading) => ({ lines: linesOf(heading), above: kickerAbove(heading) }))
    .filter(({ lines }) => lines.length > 0);
}

/**
 * The headline of a page: the first heading that is a title of it or a part of one, else the title
 * that Readability gives it. The kicker is a part of that heading or stands above it.
 * @param titles under which the page is listed
 */
export function headlineOf(
  headings: readonly Heading[],
  titles: readonly string[],
  fallback: string,
): Headline {
  const listed = [...titles, fallback].map(letters).filter((title) => title !== '');
  for (const { lines, above } of headings) {
    const own = lines.filter(({ isKicker }) => !isKicker);
    const rest = own.length > 0 && own.length < lines.length ? own : tailOf(lines, titles, listed);
    const headline = joinLines(rest);
    if (!listed.some((title) => isMostOf(letters(headline), title))) continue;
    const before = lines.filter((line) => !rest.includes(line));
    const kicker = before.length > 0 ? joinLines(before).replace(/\s*:$/, '') : above;
    const said = [joinLines(lines), headline, kicker ?? ''].map(letters);
    return { kicker, headline, said: new Set([...said, ...listed].filter(Boolean)) };
  }
  const own = letters(fallback);
  const alike = headings
    .map(({ lines }) => letters(joinLines(lines)))
    .filter((one) => own.includes(one) || one.includes(own));
  return { kicker: null, headline: fallback, said: new Set([own, ...alike]) };
}

/** Whether a heading is in a title, and not only the name of the site at its end. */
function isMostOf(heading: string, title: string): boolean {
  return title.includes(heading) && heading.length >= title.length * LEAST;
}

type Line = { text: string; isKicker: boolean };

/** The parts of a heading that are elements of their own, each with its words. */
function linesOf(heading: Element): Line[] {
  const holder = onlyChildOf(heading);
  const lines: Line[] = [];
  let [loose, isInLine] = ['', true];
  const end = () => {
    if (loose.trim() !== '') lines.push({ text: spaced(loose), isKicker: false });
    loose = '';
  };
  for (const node of holder.childNodes) {
    const text = node.textContent ?? '';
    const element = node.nodeType === 1 ? (node as Element) : null;
    // Two elements side by side without a space are two lines; a space or a letter joins them.
    const isLine = element && (!isInLine || isKickerLine(element) || isBlock(element));
    if (isLine) {
      end();
      if (text.trim() !== '') lines.push({ text: spaced(text), isKicker: isKickerLine(element) });
    } else loose += text;
    if (element?.tagName === 'BR') end();
    isInLine = element === null || !/^(?:SPAN|DIV|STRONG|SMALL)$/.test(element.tagName);
  }
  end();
  return lines.filter(({ text }) => letters(text) !== '');
}

/** Headings often wrap all of their words in one more element. */
function onlyChildOf(heading: Element): Element {
  let holder = heading;
  for (;;) {
    const [only, ...more] = holder.childNodes;
    const isWrapped = only?.nodeType === 1 && more.every((node) => !node.textContent?.trim());
    if (!isWrapped) return holder;
    holder = only as Element;
  }
}

function isKickerLine(element: Element): boolean {
  return KICKER.test(element.getAttribute('class') ?? '');
}

function isBlock({ tagName }: Element): boolean {
  return tagName === 'DIV' || tagName === 'P';
}

/** The last lines of a heading that are a title by themselves, or else all. */
function tailOf(lines: Line[], titles: readonly string[], listed: readonly string[]): Line[] {
  const [first, ...tail] = lines;
  if (!first || tail.length === 0) return lines;
  if (titles.some((title) => title.startsWith(`${first.text}: `))) return tail;
  const [whole, words] = [lines, tail].map((some) => letters(joinLines(some)));
  const begins = (title: string) => words !== undefined && title.startsWith(words);
  return listed.some(begins) && !listed.some((title) => title === whole) ? tail : lines;
}

function kickerAbove({ previousElementSibling: above }: Element): string | null {
  const text = spaced(above?.textContent ?? '');
  return above && isKickerLine(above) && text !== '' && text.length <= MAX_KICKER ? text : null;
}

function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function spaced(text: string): string {
  return singleSpaced(text).trim();
}
