/** A day or a moment with its zone (ISO 8601), as the article format takes it. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** A date under its name, if the input states one that can be taken as it is; else nothing. */
export function dated<Name extends 'datePublished' | 'dateModified'>(
  name: Name,
  value: string | null | undefined,
): Partial<Record<Name, string>> {
  const isDate = value && DATE.test(value) && !Number.isNaN(Date.parse(value));
  return isDate ? ({ [name]: value } as Record<Name, string>) : {};
}
