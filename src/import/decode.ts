import { codePoint } from '../article/format/fault.ts';
import { firstInvalid } from '../article/format/utf8.ts';
import { foreignFormat } from './foreignFormat.ts';
import { InputError } from '../formats/inputError.ts';

/** Size of the largest input in bytes. */
const MAX_INPUT = 16 * 1024 * 1024;

/**
 * Decodes the bytes of a file. A byte order mark is left out.
 * @param named label of the WHATWG Encoding standard, such as latin1; otherwise it is UTF-8, or
 *   UTF-16 if it looks like it
 * @throws InputError that names another kind of file, or the offset of the first byte that the
 *   encoding does not have
 */
export function decode(bytes: Uint8Array, named?: string): string {
  const foreign = foreignFormat(bytes);
  if (foreign !== null)
    throw new InputError(
      1,
      1,
      `found ${foreign}, expected plain text, Markdown, a web page or ninjs. Save the text as one of them`,
    );
  const encoding = named ?? wideEncoding(bytes) ?? 'utf-8';
  if (bytes.length > MAX_INPUT)
    throw new InputError(1, 1, `found ${bytes.length} bytes, expected at most ${MAX_INPUT}`);
  let text: string;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    text = decoder.decode(bytes);
    // Some versions of Node read ISO 8859-1 under this name, which has no quotation marks.
    if (decoder.encoding === 'windows-1252')
      text = text.replaceAll(
        /[\x80-\x9F]/g,
        (one) => WINDOWS_1252[one.charCodeAt(0) - 0x80] ?? one,
      );
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(1, 1, `unknown encoding "${encoding}"`);
    const offset = firstInvalid(bytes, encoding);
    throw errorAfter(
      new TextDecoder(encoding).decode(bytes.subarray(0, offset)),
      `byte ${offset} is not ${encoding}. Name the encoding with --encoding, such as latin1.`,
    );
  }
  return text;
}

/** The characters of Windows-1252 from 0x80 on (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ');

/**
 * Refuses a text with characters that nobody sees and that may change what is read. Web pages often
 * hold some by accident; there they are left out.
 * @throws InputError with the place of the first one
 */
export function refuseUnseen(text: string): void {
  const unseen = UNSEEN.exec(text);
  if (unseen)
    throw errorAfter(
      text.slice(0, unseen.index),
      `found ${codePoint(unseen[0])}, expected text without characters that nobody sees`,
    );
}

/** UTF-16, if a byte order mark says so or if every second byte of the beginning is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const zerosAt = (rest: number) =>
    head.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const most = head.length / 4;
  if (Math.max(even, odd) <= most) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * The encoding that a web page states in its first 1024 bytes. Browsers look for it there too
 * (HTML, "prescan a byte stream to determine its encoding").
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
}

/** Overrides of direction, and control characters that are no tab, line or form feed or return. */
const UNSEEN = /(?![\t\n\f\r\u0085])\p{Cc}|[\u202D\u202E]/u;

/** An error at the place that follows a text. */
function errorAfter(before: string, message: string): InputError {
  const lines = before.split('\n');
  return new InputError(lines.length, (lines.at(-1)?.length ?? 0) + 1, message);
}
