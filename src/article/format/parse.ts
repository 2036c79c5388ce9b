import type { z } from 'zod';
import type { Article } from './article.ts';
import { codePoint, placeOf, shown, type Fault } from './fault.ts';
import { withLines } from './faultLines.ts';
import { readJson } from './json.ts';
import { referenceFaults } from './references.ts';
import { articleSchema } from './schema.ts';

/**
 * Parses the text of an article file. Returns an Article, or all faults of the file but those that
 * follow from others.
 * @param text the file's content, JSON
 */
export function parseArticle(text: string): { article: Article } | { faults: Fault[] } {
  const json = readJson(text);
  if ('faults' in json) return json;
  const parsed = articleSchema.safeParse(json.value, { reportInput: true });
  const faults = [
    ...(parsed.error?.issues ?? []).flatMap(schemaFaults),
    ...characterFaults(json.value),
    ...referenceFaults(json.value),
  ];
  return parsed.success && faults.length === 0
    ? { article: parsed.data }
    : { faults: withLines(text, faults) };
}

/** The faults of a JSON value by a schema, each with its place; none if the value is valid. */
export function faultsBy(schema: z.ZodType, value: unknown): Fault[] {
  const { error } = schema.safeParse(value, { reportInput: true });
  return (error?.issues ?? []).flatMap(schemaFaults);
}

function schemaFaults(issue: z.core.$ZodIssue): Fault[] {
  const place = placeOf(issue.path) || 'file';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      place: placeOf([...issue.path, key]),
      found: 'an unknown key',
      expected: issue.message,
    }));
  if (issue.code === 'invalid_union' && 'options' in issue && issue.discriminator) {
    const kind = (issue.input as Record<string, unknown>)[issue.discriminator];
    return [
      {
        place,
        found: kind === undefined ? 'nothing' : `unknown kind ${shown(kind)}`,
        expected: `one of ${(issue.options ?? []).map(shown).join(', ')}`,
      },
    ];
  }
  return [{ place, found: shown(issue.input), expected: expectation(issue) }];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return NOUNS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(shown).join(', ')}`;
  return issue.message;
}

const NOUNS: Partial<Record<z.core.$ZodInvalidTypeExpected, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/**
 * Invisible characters that break a text: halves of a surrogate pair, control characters, and
 * bidirectional controls, which can make a text read differently from how it is written (Unicode
 * TR36, section 2).
 */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/\p{Cs}/u, 'text without half a surrogate pair'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'text without control characters'],
  [/\p{Bidi_Control}/u, 'text without bidirectional controls'],
];

function characterFaults(json: unknown): Fault[] {
  const faults: Fault[] = [];
  const open: { path: PropertyKey[]; value: unknown }[] = [{ path: [], value: json }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { path, value } = place;
    if (typeof value === 'string') {
      for (const [pattern, expected] of FORBIDDEN) {
        const at = value.match(pattern);
        if (at)
          faults.push({
            place: placeOf(path) || 'file',
            found: `${codePoint(at[0])} at character ${(at.index ?? 0) + 1}`,
            expected,
          });
      }
    } else if (Array.isArray(value))
      open.push(...value.map((entry, index) => ({ path: [...path, index], value: entry })));
    else if (typeof value === 'object' && value !== null)
      open.push(
        ...Object.entries(value).map(([key, entry]) => ({ path: [...path, key], value: entry })),
      );
  }
  return faults.toReversed();
}
