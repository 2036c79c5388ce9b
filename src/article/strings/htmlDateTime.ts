/**
 * A date as the attribute `datetime` of HTML allows it (HTML, section 2.3.5): a fraction of a
 * second has at most three digits, and no offset is `-00:00`.
 * @param date a day or a moment with its zone (ISO 8601)
 */
export function htmlDateTime(date: string): string {
  return date.replace(/(\.\d{3})\d+/, '$1').replace(/-00:00$/, '+00:00');
}
