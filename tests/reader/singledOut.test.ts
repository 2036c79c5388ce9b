// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { singledOut } from '../../src/reader/attribution/singledOut.ts';

function buttonIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('button')!;
}

describe('a button singles out', () => {
  it('the statements that it names', () => {
    expect(singledOut(buttonIn('<button data-only="2 10"></button><a href="#s_1"></a>'))).toBe(
      '2 10',
    );
  });

  it('those that its row lists, where it names none', () => {
    const row = '<a href="#s_0"></a><a href="#quelle-x"></a><a href="#s_12"></a>';
    expect(singledOut(buttonIn(`<div>${row}<button data-only=""></button></div>`))).toBe('0 12');
  });
});
