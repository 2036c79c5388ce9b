import { parseDocument, type Document } from 'yaml';
import type { Editorial } from '../../article/format/article.ts';
import { readEditorial } from '../editorial/readEditorial.ts';
import { InputError } from '../inputError.ts';
import { singleSpaced } from '../singleSpaced.ts';

/** What front matter may say of a text, with all names for it. */
const NAMES = {
  headline: ['headline', 'title'],
  kicker: ['kicker'],
  description: ['description'],
  credit: ['credit', 'source'],
  language: ['language', 'lang'],
  slug: ['slug'],
  datePublished: ['datePublished', 'date'],
  dateModified: ['dateModified', 'modified'],
} as const;

export type FrontMatter = Partial<Record<keyof typeof NAMES, string>>;

/** What editors set down in front matter, under the names of the article format. */
const EDITORIAL = [
  'sources',
  'isBasedOn',
  'corrections',
  'terms',
  'sections',
  'statements',
] as const;

/**
 * Splits a text into its front matter (YAML between lines of three hyphens) and its body.
 * @returns what the front matter says, what editors have set down in it, the text after it, and the
 *   number of its lines
 * @throws InputError with its place if the front matter cannot be read
 */
export function frontMatter(input: string): {
  front: FrontMatter;
  editorial: Editorial | null;
  body: string;
  offset: number;
} {
  const [all, yaml] = /^---\n([^]*?)\n---(?:\n|$)/.exec(input) ?? [];
  if (all === undefined || yaml === undefined)
    return { front: {}, editorial: null, body: input, offset: 0 };
  const document = parsed(yaml);
  const [error] = document.errors;
  if (error) {
    const place = error.linePos?.[0];
    throw new InputError((place?.line ?? 1) + 1, place?.col ?? 1, `front matter: ${error.code}`);
  }
  const values = valuesOf(document);
  const front: FrontMatter = {};
  for (const [key, names] of Object.entries(NAMES)) {
    const value = names.map((name) => values[name]).find((it) => typeof it === 'string');
    const isGiven = typeof value === 'string' && (value.trim() !== '' || key === 'description');
    if (isGiven) front[key as keyof FrontMatter] = singleSpaced(value).trim();
  }
  const said = Object.fromEntries(
    EDITORIAL.filter((key) => key in values).map((key) => [key, values[key]]),
  );
  const editorial = Object.keys(said).length > 0 ? readEditorial(said, 1, 'front matter') : null;
  return { front, editorial, body: input.slice(all.length), offset: yaml.split('\n').length + 2 };
}

/** The values under some keys, as far as front matter states them. */
export function stated<Key extends keyof FrontMatter>(
  front: FrontMatter,
  ...keys: Key[]
): Partial<Record<Key, string>> {
  const entries = keys.flatMap((key) => (front[key] === undefined ? [] : [[key, front[key]]]));
  return Object.fromEntries(entries) as Partial<Record<Key, string>>;
}

function parsed(yaml: string): Document {
  try {
    return parseDocument(yaml);
  } catch (error) {
    throw tooDeep(error);
  }
}

function valuesOf(document: Document): Record<string, unknown> {
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  } catch (error) {
    throw tooDeep(error);
  }
}

/** The YAML parser uses recursion. For aliases it throws an error of its own. */
function tooDeep(error: unknown): InputError {
  const found = error instanceof RangeError ? 'values too deep within each other' : 'an alias';
  return new InputError(2, 1, `front matter: found ${found}, expected plain values`);
}
