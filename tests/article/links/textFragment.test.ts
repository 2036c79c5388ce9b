import { isDeepStrictEqual } from 'node:util';
import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directiveFinder, wholeWords } from '../../../src/article/links/textFragment.ts';

const TEXT = [
  'Anfang',
  'Die Zeitung berichtet. Die Zeitung sagt, „Kanäle“ seien offen.',
  'Musk schweigt. Putin schweigt. Musk redet und Putin hört zu, sagt die Zeitung.',
  'Ein langer Satz, der mit vielen Wörtern anfängt, die sonst niemand braucht, und der mit vielen Wörtern endet, die auch sonst niemand braucht.',
].join('\n');

function rangeOf(part: string, from = 0) {
  const start = TEXT.indexOf(part, from);
  return { start, end: start + part.length };
}

describe('widening to whole words', () => {
  it.each([
    ['usk schw', 'Musk schweigt'],
    [' Zeitung ', 'Zeitung'],
    ['„Kanäl', '„Kanäle'],
    ['Anfang\n', 'Anfang'],
  ])('makes of %j the passage %j', (part, widened) => {
    const { start, end } = wholeWords(TEXT, rangeOf(part));
    expect(TEXT.slice(start, end)).toBe(widened);
  });

  it('makes an empty range of white space', () => {
    const { start, end } = wholeWords('a  b', { start: 1, end: 3 });
    expect(end).toBe(start);
  });
});

describe('the directive to a passage', () => {
  it.each([
    ['Putin hört', 'text=Putin%20h%C3%B6rt'],
    ['sagt, „Kanäle“', 'text=sagt%2C%20%E2%80%9EKan%C3%A4le%E2%80%9C'],
    ['Putin', 'text=Musk%20schweigt%2E-,Putin,-schweigt%2E%20Musk%20redet'],
    ['Die Zeitung', 'text=Die%20Zeitung,-berichtet%2E%20Die%20Zeitung'],
    [TEXT.split('\n')[3]!, 'text=Ein%20langer%20Satz%2C,sonst%20niemand%20braucht%2E'],
    ['offen.\nMusk', 'text=offen%2E,Musk'],
  ])('for %j is %j', (part, expected) => {
    expect(directiveFinder(TEXT)(rangeOf(part))).toBe(expected);
  });

  it('is null if nothing tells the passage apart', () => {
    expect(directiveFinder('Ja\nJa')({ start: 0, end: 2 })).toBeNull();
    expect(directiveFinder('Ja')({ start: 1, end: 1 })).toBeNull();
  });

  it('leads to the passage and nowhere else, in any text', () => {
    const word = constantFrom('Musk', 'musk', 'a', 'b,', 'über', 'US-Amt.', '„x“', 'İ', '&', 'c');
    const texts = array(array(word, { minLength: 1, maxLength: 20 }), {
      minLength: 1,
      maxLength: 6,
    }).map((blocks) => blocks.map((words) => words.join(' ')).join('\n'));
    let directives = 0;
    assert(
      property(texts, nat(), nat(), (text, a, b) => {
        const start = a % text.length;
        const passage = wholeWords(text, { start, end: start + (b % (text.length - start)) + 1 });
        const found = directiveFinder(text)(passage);
        if (found === null) return true;
        directives++;
        return isDeepStrictEqual(follow(text, found), passage);
      }),
      { numRuns: 1000 },
    );
    expect(directives).toBeGreaterThan(200);
  });
});

/**
 * What a browser does with a directive: the first match of all its terms, as whole words in any
 * case. It looks for one term after the other; one pattern for all of them takes a hundred times as
 * long.
 */
function follow(text: string, given: string): { start: number; end: number } | null {
  const terms = given.slice('text='.length).split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()!.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()!.slice(1) : undefined;
  const [first = '', last] = terms;
  const find = (term: string, from: number) => wholeWord(text, decodeURIComponent(term), from);
  const afterSpace = (at: number) => text.length - text.slice(at).trimStart().length;

  for (let from = 0; ; from++) {
    const before = prefix === undefined ? null : find(prefix, from);
    if (prefix !== undefined && !before) return null;
    const start = find(first, before ? afterSpace(before.end) : from);
    if (!start) return null;
    const end = last === undefined ? start : find(last, start.end);
    if (!end) return null;
    from = (before ?? start).start;
    if (before && start.start !== afterSpace(before.end)) continue;
    if (suffix === undefined || find(suffix, end.end)?.start === afterSpace(end.end))
      return { start: start.start, end: end.end };
  }
}

/** Where a term first stands as whole words, from a place on. */
function wholeWord(text: string, term: string, from: number) {
  const pattern = new RegExp(term.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`), 'giu');
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const range = { start: found.index, end: pattern.lastIndex };
    if (isBorder(text, range.start) && isBorder(text, range.end)) return range;
    pattern.lastIndex = range.start + 1;
  }
  return null;
}

function isBorder(text: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}_]{2}$/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}
