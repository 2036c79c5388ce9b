/** Whether both sides of a place in a text are of one word. */
export function isWithinWord(text: string, at: number): boolean {
  return isWordSign(text.charAt(at - 1)) && isWordSign(text.charAt(at));
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(sign);
}
