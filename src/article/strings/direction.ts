/** Not in TypeScript's own list yet; engines have the one or the other (ECMA-402, Intl Locale Info). */
type LocaleInfo = {
  textInfo?: { direction?: string };
  getTextInfo?: () => { direction?: string };
};

/**
 * The direction of a language's script, by CLDR.
 * @param language a language tag (BCP 47)
 * @returns undefined for left to right, which is what documents are without the attribute `dir`
 */
export function directionOf(language: string): 'rtl' | undefined {
  const locale = new Intl.Locale(language) as LocaleInfo;
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? {};
  return direction === 'rtl' ? 'rtl' : undefined;
}
