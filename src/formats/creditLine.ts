export const CREDIT_LABEL = /^(?:Verwendete )?Quellen?:|^Sources?:/iu;
export const DASHED = /^[-–—•*]\s+/u;

/** The names in a line that says where a text is from: "Quellen: dpa, AFP", "- dpa". */
export function creditsOf(line: string): string[] {
  return line
    .replace(CREDIT_LABEL, '')
    .replace(DASHED, '')
    .split(/[;,]\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
