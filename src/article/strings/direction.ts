/** TypeScript does not know these yet. Engines have one of them (ECMA-402, Intl Locale Info). */
type LocaleInfo = {
  textInfo?: { direction?: string };
  getTextInfo?: () => { direction?: string };
};

/**
 * The direction of a language's script, by CLDR.
 * @param language a language tag (BCP 47)
 * @returns undefined for left to right, the direction of a document without the attribute `dir`
 */
export function directionOf(language: string): 'rtl' | undefined {
  const locale = new Intl.Locale(language) as LocaleInfo;
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? {};
  return direction === 'rtl' ? 'rtl' : undefined;
}
