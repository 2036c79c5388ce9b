/**
 * When something was, as short as it is clear, on the clock of the device: the time if it was
 * today, else the day, with its year if that is another one.
 * @param at milliseconds since 1970
 * @param language of the words (BCP 47)
 * @param time puts a time of the day into words
 */
export function sinceWhen(
  at: number,
  now: number,
  language: string,
  time: (clock: string) => string,
): string {
  const [then, today] = [new Date(at), new Date(now)];
  const said = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(then);
  if (then.toDateString() === today.toDateString())
    return time(said({ hour: 'numeric', minute: '2-digit' }));
  const isThisYear = then.getFullYear() === today.getFullYear();
  return said({ day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}
