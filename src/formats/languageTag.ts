import { InputError } from './inputError.ts';

/** Whether a text is a language tag in any spelling that `languageTag` understands. */
export function isLanguageTag(language: string): boolean {
  return canonical(language) !== null;
}

/**
 * A language as the article format writes it (BCP 47); `de_DE`, `de-de` and `EN` are understood.
 * @throws InputError if it is not a language tag
 */
export function languageTag(language: string): string {
  const tag = canonical(language);
  if (tag !== null) return tag;
  throw new InputError(
    1,
    1,
    `found the language "${language.slice(0, 40)}", expected a tag such as de or en-GB. Name it with --language`,
  );
}

function canonical(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    // The engine throws if it is not a tag.
    return null;
  }
}
