import { describe, expect, it, test } from 'vitest';
import { stylesOfPage, withoutContainers } from '../../src/site/stylesOfPage.ts';

const html = '<html lang="de"><main class="page wide" data-long=""><p>Text</p></main>';

describe('of the styles a page holds', () => {
  it.each([
    ['a class that it has', '.wide{top:0}'],
    ['an attribute that it has', '.page[data-long]{top:0}'],
    ['elements, which a script may add', 'textarea,p{top:0}'],
    ['one of several that it has', '.gone,.page{top:0}'],
    ['what stands in brackets, which is not looked at', 'p:not(.gone):is(.a,.b:has(.c)){top:0}'],
    [
      'a font, a movement, an order of layers',
      '@layer a,b;@font-face{src:x}@keyframes k{to{top:0}}',
    ],
    ['a rule in a rule', '@media (width>=1px){@supports (top:0){.page{top:0}}}'],
  ])('the rules for %s', (_, css) => expect(stylesOfPage(css, html)).toBe(css));

  it.each([
    ['a class that it has not', '.gone{top:0}.page .gone{top:0}', ''],
    ['an attribute that it has not', '.page[data-gone="1"]{top:0}[dir=rtl] p{top:0}', ''],
    [
      'that, under a condition',
      '@media print{.gone{top:0}.page{top:0}}',
      '@media print{.page{top:0}}',
    ],
    ['nothing else under a condition', '@layer a{@media print{.gone{top:0}}}p{top:0}', 'p{top:0}'],
  ])('no rules for %s', (_, css, kept) => expect(stylesOfPage(css, html)).toBe(kept));

  it('those for the direction of its script', () => {
    const css = '[dir=rtl] p{top:0}';
    expect(stylesOfPage(css, html.replace('>', ' dir="rtl">'))).toBe(css);
  });
});

test('styles without containers are the others', () => {
  const wide =
    '@media (width>=75rem){.page{container-type:inline-size}@container (width<9rem){p{top:0}}}';
  expect(withoutContainers(`@layer a;p{top:0}${wide}@media print{p{top:1px}}`)).toBe(
    '@layer a;p{top:0}@media print{p{top:1px}}',
  );
});
