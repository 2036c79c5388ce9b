/** A day, or a moment with its zone (ISO 8601), as the article format allows it. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** A date under its name; an empty object if the value is no date that the format allows. */
export function dated<Name extends string>(
  name: Name,
  value: string | null | undefined,
): Partial<Record<Name, string>> {
  const isDate = value && DATE.test(value) && !Number.isNaN(Date.parse(value));
  return isDate ? ({ [name]: value } as Record<Name, string>) : {};
}
