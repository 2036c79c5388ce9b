import { describe, expect, it } from 'vitest';
import {
  progressAt,
  sectionAt,
  ticksOf,
  type TextLayout,
  type Viewport,
} from '../../src/article/position.ts';

const BAR = 50;
const TEXT: TextLayout = {
  start: 200,
  end: 3200,
  sections: [
    { id: 'anfang', top: 200 },
    { id: 'lang', top: 700 },
    { id: 'kurz', top: 3000 },
    { id: 'letzt', top: 3100 },
  ],
  after: null,
  page: 4000,
};

function window(top: number, height = 800): Viewport {
  return { top, height, bar: BAR };
}

describe('reading progress', () => {
  it.each([
    ['above the text', 0, 0],
    ['with the first line below the bar', 150, 0],
    ['half way', 1275, 0.5],
    ['with the last block at the foot of the window', 2400, 1],
    ['below the text', 3200, 1],
  ])('%s', (_place, top, expected) => {
    expect(progressAt(TEXT, window(top))).toBeCloseTo(expected);
  });

  it('never falls while the reader goes down', () => {
    let last = 0;
    for (let top = 0; top <= 3200; top += 7) {
      const progress = progressAt(TEXT, window(top));
      expect(progress).toBeGreaterThanOrEqual(last);
      last = progress;
    }
  });

  it('does not depend on what stands below the text', () => {
    const longPage = { ...TEXT, page: 90_000, after: { id: 'quellen', top: 3300 } };
    expect(progressAt(longPage, window(1275))).toBe(progressAt(TEXT, window(1275)));
  });

  it('is complete at once where all of the text is in the window', () => {
    const short = { ...TEXT, end: 500 };
    expect(progressAt(short, window(0))).toBe(1);
    expect(progressAt(short, window(0, 400))).toBe(0);
  });
});

describe('the section being read', () => {
  const at = (top: number, height = 800, layout = TEXT) =>
    sectionAt(layout, window(top, height), null);

  it.each([
    ['the opening above the first heading', 0, 'anfang'],
    ['a section whose heading has reached the line', 650, 'lang'],
    ['a long section while none of its headings are in sight', 1500, 'lang'],
    ['a short last but one', 2260, 'kurz'],
    ['the last at the foot of the text, however short', 2400, 'letzt'],
    ['the last below the text', 3200, 'letzt'],
  ])('is %s', (_name, top, id) => {
    expect(at(top)).toBe(id);
  });

  it.each([200, 400, 800, 1600, 2500])(
    'is each in turn and in order in a window of %i pixels',
    (height) => {
      const seen = new Set<string | undefined>();
      for (let top = 0; top <= TEXT.end - height; top += 1) seen.add(at(top, height));
      expect([...seen]).toEqual(['anfang', 'lang', 'kurz', 'letzt']);
    },
  );

  it('changes where the bar reaches the tick', () => {
    const ticks = ticksOf(TEXT);
    for (let top = 0; top <= 2400; top += 10) {
      const progress = progressAt(TEXT, window(top));
      const reached = ticks.findLastIndex((tick) => tick <= progress + 0.001);
      expect(at(top)).toBe(TEXT.sections[Math.max(0, reached)]?.id);
    }
  });

  it('is the opening, not the last, where the text fits the window', () => {
    const fitting = { ...TEXT, end: 3200, page: 3900 };
    expect(at(0, 3900, fitting)).toBe('anfang');
    expect(at(0, 3900, { ...fitting, after: { id: 'quellen', top: 3300 } })).toBe('anfang');
  });

  it('is where a link led until the reader scrolls away, by then what the line says', () => {
    const arrival = { id: 'kurz', top: 2400 };
    expect(sectionAt(TEXT, window(2400), arrival)).toBe('kurz');
    expect(sectionAt(TEXT, window(2401), arrival)).toBe('kurz');
    expect(sectionAt(TEXT, window(2410), arrival)).toBe('letzt');
  });

  it('is what follows the text once that is well in sight, or at the foot of the page', () => {
    const withSources = { ...TEXT, after: { id: 'quellen', top: 3300 } };
    expect(at(2500, 800, withSources)).toBe('letzt');
    expect(at(2900, 800, withSources)).toBe('quellen');
    const short = { ...withSources, page: 3400 };
    expect(at(2600, 800, short)).toBe('quellen');
  });
});
