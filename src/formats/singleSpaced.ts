/**
 * A text with one space for each run of white space. A no-break space that stands alone ("10 %") is
 * kept. Next to other white space it is layout, and is not kept.
 */
export function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/g, (space) => (/^[\u00A0\u202F]$/.test(space) ? space : ' '));
}
