import { readDate } from './readDate.ts';

/**
 * A date under its name; an empty object if there is none.
 * @param warnings is told if the text is not a date, or if a time without a zone is left out
 */
export function dated<Name extends string>(
  name: Name,
  text: string | null | undefined,
  warnings: string[],
): Partial<Record<Name, string>> {
  if (text === null || text === undefined || text.trim() === '') return {};
  const read = readDate(text);
  if (!read)
    warnings.push(
      `${name}: "${text.slice(0, 60)}" is left out, since it is not a date such as 2024-10-25 or 2024-10-25T18:00:00+02:00.`,
    );
  else if (!read.isWhole)
    warnings.push(`${name}: of "${text.slice(0, 60)}" only the day is kept, since it has no zone.`);
  return read ? ({ [name]: read.date } as Record<Name, string>) : {};
}
