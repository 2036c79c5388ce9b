/** Writes the article format as JSON Schema, with which text editors complete and check files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaText } from './jsonSchemaText.ts';

writeFileSync(join(import.meta.dirname, '../../public/article.schema.json'), jsonSchemaText());
