import { isScalar, parseDocument, type Document } from 'yaml';
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
  'words',
  'statements',
] as const;

/** Front matter and what may stand at the ends of its lines. */
const FRONT = /^---[ \t]*\n(?:([^]*?)\n)??---[ \t]*(?:\n|$)/;

const DRAFT = 'found "draft: true" in the front matter';

/**
 * Splits a text into its front matter (YAML between lines of three hyphens) and its body.
 * @param warnings is told of what is not text, and of what an article has no place for
 * @returns what the front matter says, what editors have set down in it, the text after it, and the
 *   number of its lines; and why it is not to be published
 * @throws InputError with its place if the front matter cannot be read
 */
export function frontMatter(
  input: string,
  warnings: string[],
): {
  front: FrontMatter;
  editorial: Editorial | null;
  body: string;
  offset: number;
  stop?: string;
} {
  if (/^\+{3}[ \t]*\n/.test(input))
    throw new InputError(
      1,
      1,
      'found front matter in TOML (+++), expected YAML between two lines of ---',
    );
  const [all, yaml = ''] = FRONT.exec(input) ?? [];
  if (all === undefined) return { front: {}, editorial: null, body: input, offset: 0 };
  const document = parsed(yaml);
  const [error] = document.errors;
  if (error) {
    const place = error.linePos?.[0];
    throw new InputError((place?.line ?? 1) + 1, place?.col ?? 1, `front matter: ${error.code}`);
  }
  const values = valuesOf(document);
  const isExport = 'sources' in values;
  const front: FrontMatter = {};
  for (const [key, names] of Object.entries(NAMES)) {
    const name = names.find((each) => values[each] !== undefined && values[each] !== null);
    const value = name === undefined ? '' : textOf(document, name, isExport, warnings);
    if (value !== '' || (key === 'description' && name !== undefined))
      front[key as keyof FrontMatter] = value;
  }
  const known = new Set<string>([...Object.values(NAMES).flat(), ...EDITORIAL, 'draft']);
  const unknown = Object.keys(values).filter((key) => !known.has(key));
  if (unknown.length > 0)
    warnings.push(`front matter: an article has no place for ${unknown.join(', ').slice(0, 200)}.`);
  const said = Object.fromEntries(
    EDITORIAL.filter((key) => key in values).map((key) => [key, values[key]]),
  );
  const editorial = Object.keys(said).length > 0 ? readEditorial(said, 1, 'front matter') : null;
  return {
    front,
    editorial,
    body: input.slice(all.length),
    offset: all.trimEnd().split('\n').length,
    ...(/^(?:true|yes|on|1)$/i.test(String(values['draft'])) ? { stop: DRAFT } : {}),
  };
}

/**
 * The text under a key, as it is written; in what has been exported with all white space. It is
 * empty if it is not a text, a number or a truth value.
 */
function textOf(document: Document, key: string, isExport: boolean, warnings: string[]): string {
  const node: unknown = document.get(key, true);
  const { value, source } = isScalar(node) ? node : { value: undefined, source: undefined };
  if (typeof value === 'string')
    return isExport && !/[\t\n\r]/.test(value) ? value.trim() : singleSpaced(value).trim();
  if (source === undefined)
    warnings.push(
      `front matter: ${key} is left out, since it is not a text but a list or an object.`,
    );
  else warnings.push(`front matter: ${key} is the text "${source}".`);
  return source ?? '';
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
