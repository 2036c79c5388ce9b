import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../src/article/reading/changedParts.ts';

const block = (name: string, ...statements: number[]) => ({ block: name, statements });
const section = (isHeadingChanged: boolean, ...blocks: ReturnType<typeof block>[]) => ({
  isHeadingChanged,
  blocks,
});
/** Of some numbers of statements: which have changed. */
const changed = (...numbers: number[]) =>
  Array.from({ length: 9 }, (_, at) => numbers.includes(at));

describe('the blocks that are marked as changed', () => {
  it.each([
    ['are none where nothing has changed', [section(false, block('a', 0, 1))], changed(), []],
    [
      'are those with a statement that is another one now',
      [section(false, block('a', 0, 1), block('b', 2)), section(false, block('c', 3))],
      changed(1, 3),
      ['a changed', 'c changed'],
    ],
    [
      'are the first of a section that is new as a whole',
      [section(false, block('a', 0)), section(true, block('b', 1), block('c', 2, 3))],
      changed(1, 2, 3),
      ['b added'],
    ],
    [
      'are the first of a section whose heading alone has changed',
      [section(true, block('a', 0), block('b', 1))],
      changed(),
      ['a heading'],
    ],
    [
      'are others too where heading and some statements have changed',
      [section(true, block('a', 0), block('b', 1), block('c', 2))],
      changed(0, 2),
      ['a heading', 'c changed'],
    ],
    ['are none in a section without statements', [section(true)], changed(), []],
  ])('%s', (_what, sections, statements, expected) => {
    const parts = changedParts(sections, statements);
    expect(parts.map(({ block: name, kind }) => `${name} ${kind}`)).toEqual(expected);
  });
});
