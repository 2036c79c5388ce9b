/** What an editor may change in an article, one edit at a time. */
import { z } from 'zod';
import type { Article } from '../article/format/article.ts';
import {
  ACTS,
  articleSchema,
  correctionSchema,
  sourceSchema,
  statementSchema,
} from '../article/format/schema.ts';

/** The number of a statement among all of its article, from 0. */
const number = z.int().nonnegative();
const numbers = z.array(number).min(1);
const { text } = statementSchema.shape;
const { name, role, basis, named } = sourceSchema.shape;
const id = sourceSchema.shape.id;
const { kicker, headline, creditText, datePublished, dateModified } = articleSchema.shape;

const newSource = z.strictObject({
  name,
  role,
  basis: basis.optional(),
  named: named.optional(),
});

export const editSchema = z.discriminatedUnion('type', [
  /** The proposals are right. */
  z.strictObject({ type: z.literal('confirm'), statements: numbers }),
  /** The statements are a source's: one of the list, or a new one. */
  z.strictObject({
    type: z.literal('attribute'),
    statements: numbers,
    source: z.union([id, newSource]),
  }),
  z.strictObject({ type: z.literal('act'), statements: numbers, act: z.enum(ACTS) }),
  z.strictObject({ type: z.literal('cue'), statement: number, cue: text.nullable() }),
  /** The statements are nobody's. */
  z.strictObject({ type: z.literal('release'), statements: numbers }),
  /** The statement is two; `at` is the offset of the second one. */
  z.strictObject({ type: z.literal('split'), statement: number, at: z.int().positive() }),
  /** The statement and the next one of its paragraph are one. */
  z.strictObject({ type: z.literal('join'), statement: number }),
  z.strictObject({ type: z.literal('text'), statement: number, text }),
  /** The statement contradicts others, or all of a source. */
  z.strictObject({
    type: z.literal('deny'),
    statement: number,
    what: text,
    statements: z.array(number),
    source: id.nullable(),
  }),
  z.strictObject({
    type: z.literal('head'),
    kicker: kicker.optional(),
    headline: headline.optional(),
    creditText: creditText.optional(),
    datePublished: datePublished.optional(),
    dateModified: dateModified.optional(),
  }),
  /** Heading or id of a section. The earlier id becomes an alias. */
  z.strictObject({
    type: z.literal('section'),
    section: number,
    heading: text.optional(),
    id: id.optional(),
  }),
  /** Alternative text or credit of a picture. */
  z.strictObject({
    type: z.literal('picture'),
    section: number,
    block: number,
    alt: z.string().optional(),
    credit: text.nullable().optional(),
  }),
  /** A correction is added at the end of the list, replaced, or taken out (null). */
  z.strictObject({
    type: z.literal('correction'),
    index: number,
    correction: correctionSchema.nullable(),
  }),
  sourceSchema.partial().extend({ type: z.literal('source'), id }),
  /** Two sources of the list are one. */
  z.strictObject({ type: z.literal('merge'), source: id, into: id }),
]);

export type Edit = z.infer<typeof editSchema>;
export type EditOf<Type extends Edit['type']> = Extract<Edit, { type: Type }>;

/**
 * What each kind of edit does to an article. It changes the article in place, and says whether the
 * article has what the edit names.
 */
export type Changes<Types extends Edit['type']> = {
  [Type in Types]: (draft: Article, edit: EditOf<Type>) => boolean;
};
