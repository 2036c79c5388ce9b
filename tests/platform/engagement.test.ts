// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenEngaged } from '../../src/platform/engagement.ts';

beforeEach(() => {
  vi.useFakeTimers();
  window.scrollTo(0, 0);
});
afterEach(() => vi.useRealTimers());

describe('the first sign of a reader', () => {
  it('is told once, however many follow', () => {
    const onEngaged = vi.fn();
    whenEngaged(onEngaged);
    vi.advanceTimersByTime(5000);
    expect(onEngaged).not.toHaveBeenCalled();
    for (const type of ['keydown', 'pointermove', 'keydown']) {
      dispatchEvent(new Event(type));
      vi.advanceTimersByTime(1000);
    }
    expect(onEngaged).toHaveBeenCalledTimes(1);
  });

  it('is told when the window has come to rest, and not while it scrolls', () => {
    const onEngaged = vi.fn();
    whenEngaged(onEngaged);
    for (let top = 100; top < 1000; top += 100) {
      window.scrollTo(0, top);
      dispatchEvent(new Event('scroll'));
      vi.advanceTimersByTime(150);
    }
    expect(onEngaged).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(onEngaged).toHaveBeenCalledTimes(1);
  });

  it('is not told to those who have stopped to listen', () => {
    const onEngaged = vi.fn();
    const stop = whenEngaged(onEngaged);
    dispatchEvent(new Event('keydown'));
    stop();
    vi.advanceTimersByTime(1000);
    expect(onEngaged).not.toHaveBeenCalled();
  });
});
