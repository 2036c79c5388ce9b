import { isDate } from '../article/format/schema.ts';

/** The months of German and English by the first letters of their names. */
const MONTHS: readonly RegExp[] = [
  /^jan|^jän/,
  /^feb/,
  /^mar|^mär|^mrz/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^de[cz]/,
];

const TIME = String.raw`(?:[T,\s]+(?:um\s+)?(\d{1,2})(?:[:.]?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?|(?=\s*Uhr))(?:\s*Uhr)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?`;
const WEEKDAY = String.raw`(?:[\p{L}]{2,10}\.?,?\s+)?`;

/** The order of the parts in each form, and the form. */
const FORMS: readonly [readonly ('y' | 'm' | 'd')[], RegExp][] = [
  [['y', 'm', 'd'], new RegExp(`^(\\d{4})-?(\\d{2})-?(\\d{2})${TIME}$`, 'iu')],
  [
    ['d', 'm', 'y'],
    new RegExp(`^${WEEKDAY}(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})${TIME}$`, 'iu'),
  ],
  [
    ['d', 'm', 'y'],
    new RegExp(`^${WEEKDAY}(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})${TIME}$`, 'iu'),
  ],
  [
    ['m', 'd', 'y'],
    new RegExp(`^${WEEKDAY}(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})${TIME}$`, 'iu'),
  ],
];

/**
 * A date as the article format writes it, of the forms that are usual in German, English and ISO
 * 8601. Of a time without a zone only the day is kept, since nobody knows the moment.
 * @returns null if the text is not a date
 */
export function readDate(text: string): { date: string; isWhole: boolean } | null {
  const given = text.trim();
  if (isDate(given)) return { date: given, isWhole: true };
  for (const [order, form] of FORMS) {
    const match = form.exec(given);
    if (!match) continue;
    const part = (name: 'y' | 'm' | 'd') => match[order.indexOf(name) + 1] ?? '';
    const day = [part('y'), monthOf(part('m')), part('d').padStart(2, '0')].join('-');
    const [hour, minute = '00', second = '00', zone] = match.slice(4);
    const date =
      zone === undefined
        ? day
        : `${day}T${hour?.padStart(2, '0')}:${minute}:${second}${offset(zone)}`;
    return isDate(date) ? { date, isWhole: hour === undefined || zone !== undefined } : null;
  }
  return null;
}

function monthOf(name: string): string {
  if (/^\d+$/.test(name)) return name.padStart(2, '0');
  const index = MONTHS.findIndex((month) => month.test(name.toLowerCase()));
  return String(index + 1).padStart(2, '0');
}

/** A zone as ISO 8601 writes it in full: `+02:00` or `Z`. */
function offset(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.replaceAll(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
