/**
 * The language of a tag without script, region or variant (BCP 47): `de` of `de-CH`.
 * @param tag in the spelling of the article format, such as `de` or `de-CH`
 */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0] ?? '';
}
