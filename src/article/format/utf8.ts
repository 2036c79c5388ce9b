import type { Fault } from './fault.ts';

/**
 * The text of an article file. A byte order mark is left out.
 * @returns the text, or the place of the first byte that is not UTF-8
 */
export function readUtf8(bytes: Uint8Array): { text: string } | { faults: Fault[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const offset = firstInvalid(bytes, 'utf-8');
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).split('\n');
    return {
      faults: [
        {
          place: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`,
          found: `a byte that is not UTF-8 (byte ${offset})`,
          expected: 'a file in UTF-8; save it in this encoding',
        },
      ],
    };
  }
}

/** Offset of the first byte that cannot be read in an encoding, by binary search. */
export function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    // In a stream, a character that is cut in two is not a fault yet.
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
