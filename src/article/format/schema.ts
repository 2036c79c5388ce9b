/**
 * The article format, schema first. Types (article.ts), faults (parse.ts) and the JSON Schema for
 * editors (public/article.schema.json) are all derived from here. It never reaches the browser.
 *
 * Names follow schema.org's NewsArticle; attribution follows quotation research (source, cue).
 */
import { z } from 'zod';

export const ACTS = [
  'reports',
  'says',
  'announces',
  'demands',
  'denies',
  'declines',
  'estimates',
] as const;

export const ROLES = [
  'agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'website',
  'book',
  'study',
  'document',
  'person',
  'organisation',
  'company',
  'authority',
] as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A strict object whose complaint about an unknown key names the known ones. */
function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `one of ${Object.keys(shape).join(', ')}` : undefined,
  });
}

const text = z.string().refine((value) => value !== '' && value === value.trim(), {
  error: 'text that is not empty and has no white space at its ends',
});

const slug = z
  .string()
  .regex(SLUG, { error: 'small letters a–z, digits and single hyphens' })
  .max(100, { error: 'at most 100 characters' });

const url = z
  .string()
  .refine(isPublicUrl, { error: 'an address with https:, http: or mailto:' })
  .meta({ format: 'uri' });

const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'a date such as 2024-10-25 or 2024-10-25T18:00:00+02:00, or null',
});

const fileName = z.string().regex(/^[\w-]+(\.[\w-]+)+$/, {
  error: 'the name of a file beside the article, such as karte.png',
});

const place = { start: z.int().nonnegative(), end: z.int().positive() };

/** Emphasis or a link in a sentence. `start` and `end` count UTF-16 code units of its text. */
const emphasis = z.discriminatedUnion('type', [
  strict({ type: z.literal('emphasis'), ...place }),
  strict({ type: z.literal('strong'), ...place }),
  strict({ type: z.literal('link'), ...place, url }),
]);

const denial = strict({
  what: text.describe('What is denied, in words; the page shows them as they stand.'),
  statements: z
    .array(slug)
    .min(1, { error: 'at least one statement' })
    .optional()
    .describe('Ids of the statements it contradicts.'),
  source: slug.optional().describe('Id of the source that it contradicts as a whole.'),
});

export const statementSchema = strict({
  // The first key: whoever takes it out leaves no comma.
  proposed: z
    .boolean()
    .optional()
    .describe(
      'true: a proposal that no editor has confirmed; false: an editor says that it is nobody’s.',
    ),
  id: slug.optional().describe('For a statement that another one denies.'),
  text: text.describe('One sentence.'),
  source: slug.optional().describe('Id of the source whose words these are.'),
  act: z.enum(ACTS).optional().describe('What the source does by saying it.'),
  cue: text.optional().describe('The words in the sentence that mark it as reported.'),
  marks: z
    .array(emphasis)
    .optional()
    .describe('What is emphasised or linked; marks lie beside or within each other.'),
  denies: denial.optional().describe('What it contradicts, for a statement with the act "denies".'),
});

const statements = z.array(statementSchema).min(1, { error: 'at least one statement' });

const block = z.discriminatedUnion('type', [
  strict({ type: z.literal('paragraph'), statements }),
  strict({ type: z.literal('quote'), statements }),
  strict({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(strict({ statements })).min(1, { error: 'at least one item' }),
  }),
  strict({
    type: z.literal('image'),
    src: fileName,
    width: z.int().positive(),
    height: z.int().positive(),
    alt: z.string().describe('What the picture shows, for those who cannot see it.'),
    caption: statements.optional().describe('What stands below it.'),
    credit: text.nullable().describe('Whose picture it is; null where that is not said.'),
  }),
  strict({
    type: z.literal('table'),
    caption: statements.optional().describe('What stands above it.'),
    columnHeadings: z
      .boolean()
      .describe('Whether its first row holds the headings of the columns.'),
    rowHeadings: z.boolean().describe('Whether the first cell of each other row is its heading.'),
    rows: z
      .array(
        strict({
          cells: z
            .array(strict({ statements: z.array(statementSchema) }))
            .min(2, { error: 'at least two cells' })
            .describe('As many as each other row has; one without statements is empty.'),
        }),
      )
      .min(2, { error: 'at least two rows' }),
  }),
]);

const section = strict({
  id: slug.describe('Made once, never changed: links point at it.'),
  heading: text.nullable().describe('null for the opening, which has none.'),
  aliases: z.array(slug).optional().describe('Earlier ids; links to them still hold.'),
  blocks: z.array(block).min(1, { error: 'at least one block' }),
});

export const sourceSchema = strict({
  id: slug,
  name: text.describe('As the text names it.'),
  label: text.describe('Short, for the passage it opens.'),
  role: z.enum(ROLES),
  via: slug.nullable().describe('Id of the source through which it is quoted, or null.'),
  basis: text.nullable().describe('What it rests on, in words, or null.'),
  named: z.boolean().nullable().describe('Whether those it rests on are named; null: not said.'),
  url: url.nullable(),
});

const terms = strict({
  embargoed: date.optional().describe('Not to be published before.'),
  expires: date.optional().describe('Not to be shown any longer.'),
  usageTerms: text.optional(),
}).describe('What its agency asks of those who publish it. The page does not show it.');

export const correctionSchema = strict({ date, text, section: slug.nullable() });

export const articleSchema = strict({
  $schema: z.string().optional(),
  slug,
  inLanguage: z.string().refine(isLanguageTag, { error: 'a language tag such as de or en' }),
  kicker: text.nullable(),
  headline: text,
  description: z
    .array(statementSchema)
    .describe('The lead; empty if the text has none, such as a report of one paragraph.'),
  datePublished: date.nullable(),
  dateModified: date.nullable(),
  creditText: text,
  sources: z.array(sourceSchema).min(1, { error: 'at least one source' }),
  isBasedOn: slug.describe('Id of the source that speaks where nobody else is named.'),
  corrections: z.array(correctionSchema),
  terms: terms.optional(),
  sections: z.array(section).min(1, { error: 'at least one section' }),
});

/**
 * What editors have set down for a text, apart from the text itself. Formats that have no place for
 * it carry it along with the text.
 */
export const editorialSchema = strict({
  slug: slug.optional(),
  kicker: text.nullable().optional(),
  creditText: text.optional(),
  datePublished: date.nullable().optional(),
  dateModified: date.nullable().optional(),
  sources: articleSchema.shape.sources,
  isBasedOn: slug,
  corrections: articleSchema.shape.corrections.optional(),
  terms: terms.optional(),
  sections: z
    .array(strict({ heading: text.nullable(), id: slug, aliases: z.array(slug).optional() }))
    .optional()
    .describe('Ids of the sections, by their headings.'),
  words: z
    .array(z.string())
    .optional()
    .describe('Headline and words of pictures with white space that a format does not keep.'),
  statements: z
    .array(statementSchema)
    .optional()
    .describe('Statements of which more is known than their text, in the order of the text.'),
});

/** Whether a text is a date as an article may have one. */
export function isDate(value: string): boolean {
  return date.safeParse(value).success;
}

/** Whether a link may lead there. The address is parsed: patterns miss `java\nscript:` and such. */
export function isPublicUrl(value: string): boolean {
  return URL.canParse(value) && ['https:', 'http:', 'mailto:'].includes(new URL(value).protocol);
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
