import { z } from 'zod';
import { articleSchema } from '../article/format/schema.ts';

/** The article format as JSON Schema (draft 2020-12), made from the schema of the build. */
export function jsonSchemaText(): string {
  const schema = { title: 'Lesart article', ...z.toJSONSchema(articleSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
