/** The letters and digits of a text in small letters, to compare it with another one. */
export function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
