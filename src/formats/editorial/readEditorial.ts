import type { Editorial } from '../../article/article.ts';
import { faultsBy } from '../../article/parse.ts';
import { editorialSchema } from '../../article/schema.ts';
import { InputError } from '../inputError.ts';

/**
 * What editors have said of a text, checked.
 * @param where it stands, for the message
 * @throws InputError that names every fault and its place
 */
export function readEditorial(value: unknown, line: number, where: string): Editorial {
  const parsed = editorialSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = faultsBy(editorialSchema, value).map(
    ({ place, found, expected }) => `${place}: found ${found}, expected ${expected}`,
  );
  throw new InputError(line, 1, `${where}: ${faults.join('\n')}`);
}
