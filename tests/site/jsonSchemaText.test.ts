import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '../../src/site/jsonSchemaText.ts';

describe('the JSON Schema for editors', () => {
  it('is the one that the build checks', () => {
    const published = join(import.meta.dirname, '../../public/article.schema.json');
    expect(readFileSync(published, 'utf8'), 'Run "npm run schema".').toBe(jsonSchemaText());
  });
});
