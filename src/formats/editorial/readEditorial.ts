import type { Editorial } from '../../article/format/article.ts';
import { faultsBy } from '../../article/format/parse.ts';
import { editorialSchema } from '../../article/format/schema.ts';
import { InputError } from '../inputError.ts';

/**
 * Checks what editors have set down for a text.
 * @param where the value stands in the input, for the message
 * @throws InputError that names every fault with its place
 */
export function readEditorial(value: unknown, line: number, where: string): Editorial {
  const parsed = editorialSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = faultsBy(editorialSchema, value).map(
    ({ place, found, expected }) => `${place}: found ${found}, expected ${expected}`,
  );
  throw new InputError(line, 1, `${where}: ${faults.join('\n')}`);
}
