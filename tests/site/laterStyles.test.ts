import { describe, expect, it } from 'vitest';
import { askSwitch, splitStyles } from '../../src/site/laterStyles.ts';

describe('the styles of the site', () => {
  const [base, site, demand, later, print] = [
    '@layer base{a{b:c}}',
    '@layer site{a{j:k}}',
    '@layer demand.tokens{@media screen{a{d:e}}}',
    '@layer later.base{a{f:g}}',
    '@layer print{@media print{a{h:i}}}',
  ];

  it.each([
    ['in the order of the layers', base + site + later + print + demand],
    [
      'where those on demand stand between the others',
      `${base}${site}@layer demand;${demand}${later}${print}`,
    ],
  ])('are cut in four, %s', (_order, css) => {
    expect(splitStyles(css)).toEqual({
      first: base,
      site,
      later: later + print,
      demand: `@layer later,demand,print;${demand}`,
    });
  });

  it.each([base + site + demand, base + site + later, base + later + demand])(
    'are refused where a part is missing: %s',
    (css) => {
      expect(() => splitStyles(css)).toThrow('@layer');
    },
  );
});

describe('the styles of a page where no script runs', () => {
  it('ask the switch where the others ask what the scripts say', () => {
    expect(askSwitch('[data-attribution=on] .cue{a:b}.cue{c:d}')).toBe(
      ':is([data-attribution=on],:root:has(#wer-sagt-das:checked)) .cue{a:b}.cue{c:d}',
    );
  });
});
