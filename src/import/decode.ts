import { codePoint } from '../article/fault.ts';
import { InputError } from '../formats/inputError.ts';

/** Most that is taken in, in bytes. */
export const MAX_INPUT = 16 * 1024 * 1024;

/**
 * A file's bytes as text, without a byte order mark.
 * @param encoding label of the WHATWG Encoding standard, such as utf-8 or latin1
 * @throws InputError for bytes that are none of that encoding, with the offset of the first, and for
 *   characters that nobody sees and that no article may hold
 */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  if (bytes.length > MAX_INPUT)
    throw new InputError(1, 1, `found ${bytes.length} bytes, expected at most ${MAX_INPUT}`);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(1, 1, `unknown encoding "${encoding}"`);
    const offset = firstInvalid(bytes, encoding);
    throw errorBehind(
      new TextDecoder(encoding).decode(bytes.subarray(0, offset)),
      `byte ${offset} is no ${encoding}. Name the encoding with --encoding, such as latin1.`,
    );
  }
  const unseen = UNSEEN.exec(text);
  if (unseen)
    throw errorBehind(
      text.slice(0, unseen.index),
      `found ${codePoint(unseen[0])}, expected text without characters that nobody sees`,
    );
  return text;
}

/**
 * The encoding that a web page states in its head, as browsers look for it (HTML, "prescan a byte stream
 * to determine its encoding"): in the first 1024 bytes.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
}

/** Control characters but tab, line feed, form feed and carriage return; bidirectional controls. */
const UNSEEN = /(?![\t\n\f\r\u0085])\p{Cc}|\p{Bidi_Control}/u;

function errorBehind(before: string, message: string): InputError {
  const lines = before.split('\n');
  return new InputError(lines.length, (lines.at(-1)?.length ?? 0) + 1, message);
}

/** Offset of the first byte that cannot be read, found by halving. */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    // As a stream, so that a character that is cut in two is not yet a fault.
    const decoder = new TextDecoder(encoding, { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}
