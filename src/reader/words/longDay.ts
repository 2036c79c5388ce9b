/**
 * The day of a date in words, "18. November 2026". It is the day in the date's own zone, wherever
 * the page is read or built.
 * @param date a day or a moment with its zone (ISO 8601)
 */
export function longDay(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
