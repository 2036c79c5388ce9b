/** What an article is once it has been parsed: types only, derived from the schema. */
import type { z } from 'zod';
import type { articleSchema, editorialSchema } from './schema.ts';

export type Article = z.infer<typeof articleSchema>;
export type Section = Article['sections'][number];
export type Block = Section['blocks'][number];
export type Statement = Article['description'][number];
/** Emphasis or a link within a statement. */
export type Emphasis = NonNullable<Statement['marks']>[number];
export type Source = Article['sources'][number];
export type Act = NonNullable<Statement['act']>;
export type Editorial = z.infer<typeof editorialSchema>;
export type Role = Source['role'];
