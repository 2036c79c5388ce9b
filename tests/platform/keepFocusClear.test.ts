// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocusClear } from '../../src/platform/keepFocusClear.ts';

const scrolled = vi.fn();
let stop: () => void;

/** Gives the focus to a button that lies there in the window. */
function focusAt(top: number, bottom: number, isFromKeyboard = true): void {
  const button = document.querySelector('main button')!;
  vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 9, bottom - top));
  vi.spyOn(button, 'matches').mockReturnValue(isFromKeyboard);
  button.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

beforeEach(() => {
  document.body.innerHTML = '<header><button></button></header><main><button></button></main>';
  const bar = document.querySelector('header')!;
  vi.spyOn(bar, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 9, 56));
  vi.stubGlobal('scrollBy', scrolled.mockClear());
  stop = keepFocusClear('header');
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('what gets the focus', () => {
  it('is brought out from below the bar', () => {
    focusAt(21, 51);
    expect(scrolled).toHaveBeenCalledWith({ top: -43, behavior: 'instant' });
  });

  it.each([
    ['in sight', 100, 130, true],
    ['partly in sight', 40, 70, true],
    ['above the window, where the browser brings it into sight', -90, -60, true],
    ['pressed by a pointer', 21, 51, false],
  ])('is left where it is: %s', (_where, top, bottom, isFromKeyboard) => {
    focusAt(top, bottom, isFromKeyboard);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('is left alone in the bar itself', () => {
    document
      .querySelector('header button')!
      .dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(scrolled).not.toHaveBeenCalled();
  });
});
