/**
 * Characters that nobody sees and that no text needs: soft hyphens, zero-width spaces, byte order
 * marks, marks of direction, control characters; and joiners after a letter of a script without
 * them. Emoji, Persian and Hindi need theirs.
 */
const UNSEEN =
  /[\u00AD\u180E\u200B\u2060\uFEFF]|\p{Bidi_Control}|(?![\t\n\v\f\r\u0085])\p{Cc}|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\s])[\u200C\u200D]/gu;

/** The same as HTML and JSON may write them. */
const WRITTEN =
  /&(?:shy|zwnj|ZeroWidthSpace|NoBreak|lrm|rlm|#(?:173|8203|8204|820[67]|8288|65279)|#x(?:AD|200[BCEF]|2060|FEFF));/gi;

/**
 * A text with one space for each run of white space, without characters that nobody sees. A
 * no-break space that stands alone ("10 %") is kept. Next to other white space it is layout, and
 * is not kept.
 */
export function singleSpaced(text: string): string {
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\s\u0085]+/g, (space) => (/^[\u00A0\u202F]$/.test(space) ? space : ' '));
}

/** A text with a space for each no-break space, as long as before, to be compared with another. */
export function plainSpaced(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}

/** Tells how many characters of an input are left out since nobody sees them. */
export function countUnseen(input: string, warnings: string[]): void {
  const count = [UNSEEN, WRITTEN].reduce((sum, one) => sum + (input.match(one)?.length ?? 0), 0);
  if (count > 0)
    warnings.push(
      `${count} ${count === 1 ? 'character' : 'characters'} that nobody sees (soft hyphens, zero-width spaces) left out.`,
    );
}
