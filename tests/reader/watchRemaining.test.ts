// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ScrollRange, TextLayout } from '../../src/article/reading/position.ts';
import { createStore } from '../../src/platform/store.ts';
import { watchRemaining } from '../../src/reader/wayfinding/watchRemaining.ts';
import { de } from '../../src/reader/words/de.ts';

const LAYOUT: TextLayout = {
  start: 0,
  end: 4000,
  sections: [{ id: 'anfang', top: 0 }],
  after: null,
  page: 4500,
};

describe('the reading time left', () => {
  const stores = () => ({
    progress: createStore(0),
    scrollRange: createStore<ScrollRange | null>(null),
    layout: createStore<TextLayout | null>(null),
  });
  const told = () => document.querySelector('[data-hook="remaining"]')!.textContent;
  beforeEach(() => {
    document.body.innerHTML = `<p data-hook="remaining">6 Min. Lesezeit</p>
      <button data-hook="here"><span></span><span>6 Min. Lesezeit</span><span></span></button>`;
  });

  it('is that of the whole article again once a window has grown to show all of it', () => {
    const position = stores();
    watchRemaining(position, [360], de);
    position.layout.set(LAYOUT);
    position.scrollRange.set({ from: 0, to: 3000 });
    position.progress.set(0.5);
    expect(told()).toBe('noch 3 Min.');
    position.scrollRange.set(null);
    expect(told()).toBe('6 Min. Lesezeit');
  });

  it('is right for a new layout of the text, though the reader has not moved', () => {
    const position = stores();
    watchRemaining(position, [60, 300], de);
    position.scrollRange.set({ from: 0, to: 3000 });
    position.progress.set(0.5);
    const [opening] = LAYOUT.sections;
    position.layout.set({ ...LAYOUT, sections: [opening!, { id: 'zwei', top: 2000 }] });
    expect(told()).toBe('noch 5 Min.');
    position.layout.set({ ...LAYOUT, sections: [opening!, { id: 'zwei', top: 1000 }] });
    expect(told()).toBe('noch 3 Min.');
    expect(document.querySelector('button')!.children[1]!.textContent).toBe('noch 3 Min.');
  });
});
