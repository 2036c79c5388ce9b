import { DASHED } from '../creditLine.ts';
import type { DraftText } from '../draftText.ts';
import type { Part } from '../draft.ts';
import { isNoSentence } from '../isNoSentence.ts';
import { singleSpaced } from '../singleSpaced.ts';

/** A line that is not blank, and its number in the input, from 1. */
export type Line = { number: number; text: string };

const NUMBERED = /^(\d{1,3})[.)]\s+/;

/** The lines of a plain text that are not blank, with single spaces. */
export function linesOf(input: string): Line[] {
  return input
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((raw, index) => ({ number: index + 1, text: singleSpaced(raw).trim() }))
    .filter(({ text }) => text !== '');
}

/**
 * The parts of a plain text. Each line is a paragraph. Two or more lines with a dash are a list, so
 * are lines that are numbered from 1. Any other short line without closing punctuation is a
 * heading; a single line with a dash is not, since it may be speech.
 */
export function partsOfPlainText(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lines.length;) {
    const dashed = runFrom(lines, at, ({ text }) => DASHED.test(text));
    const numbered = runFrom(lines, at, (line) => numberOf(line) !== null);
    const run = lines.slice(at, at + Math.max(dashed, numbered, 1));
    const isCounted = run.every((line, index) => numberOf(line) === index + 1);
    if (dashed > 1) parts.push(listOf(run, DASHED));
    else if (numbered > 1 && isCounted) parts.push(listOf(run, NUMBERED));
    else parts.push(...run.map((line) => lineOf(line, dashed === 0 && numbered < 2)));
    at += run.length;
  }
  return parts;
}

function listOf(lines: readonly Line[], sign: RegExp): Part {
  const items = lines.map(({ text }) => ({ statements: plain(text.replace(sign, '')) }));
  return { type: 'list', ordered: sign === NUMBERED, items, line: lines[0]?.number ?? 1 };
}

function lineOf({ number: line, text }: Line, mayBeHeading: boolean): Part {
  return mayBeHeading && isNoSentence(text)
    ? { type: 'heading', heading: plain(text), line }
    : { type: 'paragraph', statements: plain(text), line };
}

/** The number of lines of one kind from a line on. */
function runFrom(lines: readonly Line[], from: number, isOne: (line: Line) => boolean): number {
  let end = from;
  for (let line = lines[end]; line && isOne(line); line = lines[++end]);
  return end - from;
}

function numberOf({ text }: Line): number | null {
  const [, number] = NUMBERED.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}

function plain(text: string): DraftText {
  return { text, marks: [] };
}
