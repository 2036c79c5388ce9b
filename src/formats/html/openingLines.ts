import type { Part } from '../draft.ts';
import { isNoSentence } from '../isNoSentence.ts';
import { readDate } from '../readDate.ts';
import { letters } from './letters.ts';

/** What lines above a text say of it. */
export type OpeningLines = { byline: string | null; published: string; modified: string };

const MODIFIED =
  /^(?:stand|aktualisiert|zuletzt (?:aktualisiert|geändert)|updated|last (?:updated|modified))\b/iu;
const PUBLISHED = /^(?:veröffentlicht|erschienen|published|posted)\b/iu;
/** What may stand before a date. */
const LABEL = /^(?:[\p{L} ]{1,30}:\s*|(?:am|on|vom|at)\s+)+/iu;
const CLOCK = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*(?:Uhr|h|[ap]\.?m\.?))?(?:\s+[A-Z]{2,5})?$/u;
const BYLINE = /^(?:von|by)\s+\p{Lu}/iu;
/** Among how many blocks at the beginning such lines are looked for. */
const NEAR = 6;
const MAX_BYLINE = 100;

/**
 * Takes out the lines above a text that are no part of it: the headline said again, who has written
 * it, and when.
 * @param parts of the text; what is taken out is told in `warnings`, but for the headline
 * @param said the headline and what belongs to it, in letters
 * @param byline who has written it, as far as it is known
 */
export function takeOpeningLines(
  parts: Part[],
  said: ReadonlySet<string>,
  byline: string,
  warnings: string[],
): OpeningLines {
  const found: OpeningLines = { byline: null, published: '', modified: '' };
  for (let index = 0; index < Math.min(NEAR, parts.length);) {
    const part = parts[index];
    const text = part?.type === 'heading' ? part.heading.text : textOf(part);
    const read = text === null ? null : lineOf(text, said, byline);
    if (read === null) {
      if (text !== null && !isNoSentence(text)) return found;
      index++;
      continue;
    }
    parts.splice(index, 1);
    if (read === 'headline') continue;
    if (read === 'byline') found.byline ??= text;
    else if (read !== 'clock') found[read] ||= dateIn(text ?? '');
    warnings.push(`"${text}" above the text is read as ${NAMES[read]}, and left out.`);
  }
  return found;
}

const NAMES = {
  byline: 'who has written it',
  published: 'when it was published',
  modified: 'when it was changed',
  clock: 'a time',
};

function lineOf(
  text: string,
  said: ReadonlySet<string>,
  byline: string,
): 'headline' | keyof typeof NAMES | null {
  const own = letters(text);
  if (said.has(own)) return 'headline';
  if (!isNoSentence(text)) return isOnlyDates(text) ? 'published' : null;
  if (own !== '' && letters(byline).includes(own)) return 'byline';
  if (BYLINE.test(text) && text.length <= MAX_BYLINE) return 'byline';
  if (CLOCK.test(text)) return 'clock';
  if (readDate(dateIn(text)) === null && !isOnlyDates(text)) return null;
  return MODIFIED.test(text) && !PUBLISHED.test(text) ? 'modified' : 'published';
}

function dateIn(text: string): string {
  return text.replace(LABEL, '').replace(MODIFIED, '').replace(PUBLISHED, '').trim();
}

const DATE_WORDS =
  /(?<!\p{L})(?:veröffentlicht|erschienen|aktualisiert|zuletzt|geändert|stand|published|posted|updated|last|modified|date|datum|uhr|um|am|at|on|a\.?m|p\.?m|[a-z]{1,2}[sd]?t|utc|gmt|\p{L}{2,6}(?:day|tag|woch)|mon|tue|wed|thu|fri|sat|sun|(?:jan|feb|mär|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,6})(?!\p{L})/giu;

/** Whether a line holds dates and times, what they are of, and nothing else. */
function isOnlyDates(text: string): boolean {
  return /\d/.test(text) && letters(text.replaceAll(DATE_WORDS, '').replaceAll(/\d/g, '')) === '';
}

function textOf(part: Part | undefined): string | null {
  return part?.type === 'paragraph' ? part.statements.text : null;
}
