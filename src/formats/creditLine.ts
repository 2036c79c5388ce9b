/** How a line begins that says where a text is from. */
export const CREDIT_LABEL = /^(?:Verwendete )?Quellen?:|^Sources?:/iu;
/** A dash or a bullet at the beginning of a line. */
export const DASHED = /^[-–—•*]\s+/u;

/** The names in a line that says where a text is from, such as "Quellen: dpa, AFP" or "- dpa". */
export function creditsOf(line: string): string[] {
  return line
    .replace(CREDIT_LABEL, '')
    .replace(DASHED, '')
    .split(/[;,]\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
