/** Parses JSON. Each fault is named with its line and column. */
import { parse, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';
import { placeOf, shown, type Fault } from './fault.ts';

export const MAX_BYTES = 2 * 1024 * 1024;
export const MAX_DEPTH = 32;

const STRICT = { allowTrailingComma: false, disallowComments: true, allowEmptyContent: false };

/**
 * Reads strict JSON.
 * @param mayDouble whether a key at a place may stand there twice; then the last one counts
 * @returns the value, or the faults of size, depth and doubled keys, or the first one of syntax.
 *   Size and depth are checked on the text before anything recursive runs.
 */
export function readJson(
  text: string,
  mayDouble: (place: string) => boolean = () => false,
): { value: unknown } | { faults: Fault[] } {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BYTES)
    return {
      faults: [{ place: 'file', found: `${bytes} bytes`, expected: `at most ${MAX_BYTES}` }],
    };
  const tooDeep = offsetBelow(text, MAX_DEPTH);
  if (tooDeep !== null)
    return {
      faults: [
        {
          place: lineAndColumn(text, tooDeep),
          found: `more than ${MAX_DEPTH} levels of nesting`,
          expected: `at most ${MAX_DEPTH}`,
        },
      ],
    };

  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, STRICT);
  // What is wrong after the first error mostly follows from it.
  const faults: Fault[] = errors.slice(0, 1).map(({ error, offset, length }) => ({
    place: lineAndColumn(text, offset),
    found: length > 0 ? shown(text.slice(offset, offset + length)) : 'the end of the file',
    expected: `valid JSON (${printParseErrorCode(error)})`,
  }));
  if (faults.length === 0) faults.push(...keyFaults(text).filter(({ place }) => !mayDouble(place)));
  return faults.length > 0 ? { faults } : { value };
}

/** Offset of the first bracket that opens a level below `depth`, or null. Never recurses. */
function offsetBelow(text: string, depth: number): number | null {
  let level = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (inString) {
      if (character === '\\') offset++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++level > depth) return offset;
    } else if (character === '}' || character === ']') level--;
  }
  return null;
}

/**
 * A parser of JSON keeps the last of two equal keys and drops the first, and some parsers take
 * `__proto__` for no key at all. Here these are faults.
 */
function keyFaults(text: string): Fault[] {
  const seen: Set<string>[] = [];
  const faults: Fault[] = [];
  visit(text, {
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty: (key, _offset, _length, line, column, pathOf) => {
      const keys = seen.at(-1);
      if (key === '__proto__')
        faults.push({
          place: placeOf([...pathOf(), key]),
          found: `this key (line ${line + 1}, column ${column + 1})`,
          expected: 'another one: in a program it would stand for something else',
        });
      if (keys?.has(key))
        faults.push({
          place: placeOf([...pathOf(), key]),
          found: `the key a second time (line ${line + 1}, column ${column + 1})`,
          expected: 'each key once',
        });
      keys?.add(key);
    },
  });
  return faults;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
