/**
 * The day of a date in words, "18. November 2026": the day at the place where it was stated, wherever the
 * page is read or made.
 * @param date a day or a moment with its zone (ISO 8601)
 */
export function longDay(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
