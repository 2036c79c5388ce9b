import { ImportError } from './importError.ts';

/** Most that is taken in, in bytes. */
export const MAX_INPUT = 16 * 1024 * 1024;

/**
 * A file's bytes as text, without a byte order mark.
 * @param encoding label of the WHATWG Encoding standard, such as utf-8 or latin1
 * @throws ImportError for bytes that are none of that encoding, with the offset of the first
 */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  if (bytes.length > MAX_INPUT)
    throw new ImportError(1, 1, `found ${bytes.length} bytes, expected at most ${MAX_INPUT}`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new ImportError(1, 1, `unknown encoding "${encoding}"`);
    const offset = firstInvalid(bytes, encoding);
    const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
    const lines = before.split('\n');
    throw new ImportError(
      lines.length,
      (lines.at(-1)?.length ?? 0) + 1,
      `byte ${offset} is no ${encoding}. Name the encoding with --encoding, such as latin1.`,
    );
  }
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
