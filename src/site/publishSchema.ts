/** Writes the article format as JSON Schema, for editors that complete and check while one types. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaText } from './jsonSchemaText.ts';

writeFileSync(join(import.meta.dirname, '../../public/article.schema.json'), jsonSchemaText());
