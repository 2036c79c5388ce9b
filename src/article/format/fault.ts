import { shortened } from '../strings/shortened.ts';

/** A fault of an article file: its place, what was found there, what was expected. */
export type Fault = {
  place: string;
  /** Where the place is in the file, from 1, if that is known and `place` does not say it. */
  line?: number;
  found: string;
  expected: string;
};

/** A path in an article as people write it: `sections[1].blocks[0].statements[2].source`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as a fault shows it: short, on one line, with invisible characters spelled out. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const line = JSON.stringify(value).replace(UNPRINTABLE, codePoint);
  return shortened(line, 80);
}

/** A character by its number: `U+202E`. */
export function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A file's faults as the publisher reads them: the file, then a line for each. */
export function report(file: string, faults: readonly Fault[]): string {
  const lines = faults.map(
    ({ place, line, found, expected }) =>
      `  ${line === undefined ? '' : `line ${line}, `}${place}: found ${found}, expected ${expected}`,
  );
  return [`${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`, ...lines].join(
    '\n',
  );
}
