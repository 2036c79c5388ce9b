/**
 * A text for people of at most `limit` UTF-16 code units. A longer one is cut and closed with an
 * ellipsis: after a word if one ends in the second half, else between two signs as readers see
 * them, so a flag, a family or a letter with its accents stays whole.
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  const end = space > limit / 2 ? space : startOfSign(text, limit - 1);
  return `${text.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`;
}

/**
 * The start of the sign to which a place in a text belongs (grapheme clusters, Unicode Standard
 * Annex 29). Browsers without Intl.Segmenter know only code points.
 */
function startOfSign(text: string, at: number): number {
  if (typeof Intl.Segmenter === 'function')
    return new Intl.Segmenter().segment(text).containing(at)?.index ?? 0;
  const isHalf = /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
  return isHalf ? at - 1 : at;
}
