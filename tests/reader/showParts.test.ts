// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { showParts } from '../../src/reader/attribution/showParts.ts';

const SECTIONS = 50;

function lit(): number {
  return document.querySelectorAll('.section[data-attribution="on"]').length;
}

describe('attribution in a long text', () => {
  const page = () => {
    document.body.innerHTML = '<section class="section" data-part><p>Text</p></section>'.repeat(
      SECTIONS,
    );
    const [first] = document.querySelectorAll('.section');
    vi.spyOn(first!, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
    vi.useFakeTimers();
  };

  it('is shown at once where the reader is, and soon everywhere', () => {
    page();
    showParts(true);
    expect(lit()).toBe(1);
    vi.runAllTimers();
    expect(lit()).toBe(SECTIONS);
    vi.useRealTimers();
  });

  it('is not shown any further when it is switched off meanwhile', () => {
    page();
    const stop = showParts(true);
    vi.advanceTimersByTime(17);
    stop();
    showParts(false);
    vi.runAllTimers();
    expect(lit()).toBe(0);
    expect(document.querySelectorAll('[data-attribution="off"]')).toHaveLength(SECTIONS);
    vi.useRealTimers();
  });

  it('lays out no stretch that is out of sight', () => {
    document.body.innerHTML = `<div data-hook="stretch">${'<section class="section" data-part></section>'.repeat(SECTIONS)}</div>`;
    const far = document.querySelector('[data-hook="stretch"]')!;
    vi.spyOn(far, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 90_000, 100, 100));
    const asked = vi.spyOn(far.firstElementChild!, 'getBoundingClientRect');
    showParts(true)();
    expect(asked).not.toHaveBeenCalled();
  });
});
