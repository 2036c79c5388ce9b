import { describe, expect, it } from 'vitest';
import { writeOutConstants } from '../../src/site/constantTokens.ts';

describe('a token', () => {
  it.each([
    ['never changes', ':root{--a:1px}p{top:var(--a)}', ':root{}p{top:1px}'],
    [
      'is made of such a token',
      ':root{--a:1px;--b:calc(var(--a) + 2px)}p{top:var(--b)}',
      ':root{}p{top:calc(1px + 2px)}',
    ],
    [
      'stands before one that changes',
      ':root{--a:1px;--b:red}p{--b:blue;top:var(--a)}',
      ':root{--b:red}p{--b:blue;top:1px}',
    ],
  ])('that %s stands in the rules that use it', (_name, css, written) => {
    expect(writeOutConstants(css)).toBe(written);
  });

  it.each([
    ['another theme declares anew', ':root{--a:red}@media print{:root{--a:blue}}p{color:var(--a)}'],
    [
      'is made of one that changes',
      ':root{--a:red;--b:0 0 var(--a)}.p{--a:blue}p{box-shadow:var(--b)}',
    ],
    ['a script declares', 'p{top:var(--y)}'],
    ['only a component declares', '.p{--a:red}p{color:var(--a)}'],
    ['only paper has', '@media print{:root{--a:1px}}p{top:var(--a)}'],
  ])('that %s stays a property', (_name, css) => {
    expect(writeOutConstants(css)).toBe(css);
  });

  it('that lists typefaces leaves no quotes around names of words alone', () => {
    const css = ':root{--f:"Our Face","F 2",serif}p{font:1em / 2 var(--f);content:"Our Face"}';
    expect(writeOutConstants(css)).toBe(
      ':root{}p{font:1em / 2 Our Face,"F 2",serif;content:"Our Face"}',
    );
  });

  it('in a list leaves no space after a comma, but the text of a rule as it is', () => {
    expect(writeOutConstants('p{font-family:var(--f), serif;content:"a, b"}')).toBe(
      'p{font-family:var(--f),serif;content:"a, b"}',
    );
  });
});
