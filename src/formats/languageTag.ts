import { InputError } from './inputError.ts';

/**
 * A language as the article format writes it (BCP 47); `de_DE`, `de-de` and `EN` are understood.
 * @throws InputError if it is no language tag
 */
export function languageTag(language: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'));
    if (tag !== undefined) return tag;
  } catch {
    // The engine throws if it is no tag.
  }
  throw new InputError(
    1,
    1,
    `found the language "${language.slice(0, 40)}", expected a tag such as de or en-GB. Name it with --language`,
  );
}
