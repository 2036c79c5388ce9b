/** What is read of JSON whose shape nobody has checked. */

export type Json = Record<string, unknown>;

/** An object, or an empty one in place of anything else. */
export function asRecord(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** A list, or an empty one in place of anything else. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first text under one of some keys that is not blank; empty if there is none. */
export function textAt(item: Json, ...keys: string[]): string {
  const texts = keys.map((key) => item[key]).filter((value) => typeof value === 'string');
  return texts.map((value) => value.trim()).find((value) => value !== '') ?? '';
}
