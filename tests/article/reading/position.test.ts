import { array, assert, boolean, constantFrom, nat, oneof, pre, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrivalHolds,
  progressAt,
  entryAt,
  type TextLayout,
  type Viewport,
} from '../../../src/article/reading/position.ts';

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
    entryAt(layout, window(top, height), null);

  it.each([
    ['the opening above the first heading', 0, 'anfang'],
    ['the opening while the first heading is below 30 % of the window', 455, 'anfang'],
    ['a section from 30 % of the window on', 465, 'lang'],
    ['a long section while no heading is in sight', 1500, 'lang'],
    ['a short last but one', 2800, 'kurz'],
    ['the last', 2900, 'letzt'],
    ['the last at the foot of the page', 3200, 'letzt'],
  ])('is %s', (_name, top, id) => {
    expect(at(top)).toBe(id);
  });

  it('is in turn each whose heading cannot get to 30 %, in even parts of the rest', () => {
    // The heading of the last but one enters the window at 2200; the page ends at 2500.
    const ending = { ...TEXT, page: 3300 };
    expect([2290, 2310, 2390, 2410, 2500].map((top) => at(top, 800, ending))).toEqual([
      'lang',
      'kurz',
      'kurz',
      'letzt',
      'letzt',
    ]);
  });

  it('is none whose heading is still below the window', () => {
    const far = {
      ...TEXT,
      page: 3200,
      sections: TEXT.sections.with(3, { id: 'letzt', top: 3180 }),
    };
    expect(at(2375, 800, far)).toBe('kurz');
    expect(at(2400, 800, far)).toBe('letzt');
  });

  it.each([0, 1, 40])('is the opening at the top where the page is %i pixels too long', (more) => {
    const fitting = { ...TEXT, page: 3900 + more };
    expect(at(0, 3900, fitting)).toBe('anfang');
    expect(at(more, 3900, fitting)).toBe(more === 0 ? 'anfang' : 'letzt');
    const withSources = { ...fitting, after: { id: 'quellen', top: 3300 } };
    expect(at(0, 3900, withSources)).toBe('anfang');
  });

  it('is what follows the text once its heading has passed 30 %, or at the foot', () => {
    const withSources = { ...TEXT, page: 9000, after: { id: 'quellen', top: 3300 } };
    expect(at(3050, 800, withSources)).toBe('letzt');
    expect(at(3070, 800, withSources)).toBe('quellen');
    const short = { ...withSources, page: 3400 };
    expect(at(2500, 800, short)).not.toBe('quellen');
    expect(at(2600, 800, short)).toBe('quellen');
  });
});

/** Windows that readers have; how much of each the bar covers makes no difference. */
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1360, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1440, height: 2560 },
];
const LINE = 30;

/** A page whose sections have these heights, with a foot below the text. */
function page(heights: readonly number[], foot: number, hasAfter: boolean): TextLayout {
  const start = 200;
  let top = start;
  const sections = heights.map((height, index) => {
    const section = { id: `s${index}`, top };
    top += height;
    return section;
  });
  const after = hasAfter ? { id: 'quellen', top: top + 50 } : null;
  return { start, end: top, sections, after, page: top + 50 + foot };
}

describe.each(WINDOWS)('in a window of $width x $height', ({ height }) => {
  const heights = array(oneof(constantFrom(LINE, 10 * height), nat({ max: 2 * height })), {
    minLength: 1,
    maxLength: 12,
  }).map((all) => all.map((tall) => Math.max(LINE, tall)));
  const layouts = tuple(heights, nat({ max: height }), boolean()).map(([all, foot, hasAfter]) =>
    page(all, foot + LINE, hasAfter),
  );
  const idsOf = ({ sections, after }: TextLayout) =>
    [...sections, ...(after ? [after] : [])].map(({ id }) => id);
  const walk = (layout: TextLayout) => {
    const seen: (string | undefined)[] = [];
    const foot = layout.page - height;
    const steps = Math.ceil(foot / 10);
    for (let step = 0; step <= steps; step++) {
      const id = entryAt(layout, window((step / steps) * foot, height), null);
      if (id !== seen.at(-1)) seen.push(id);
    }
    return seen;
  };

  it('whoever scrolls down meets every section once, in order, the last at the foot', () => {
    assert(
      property(layouts, (layout) => {
        const ids = idsOf(layout);
        // Where there is less to scroll than there are sections, not all can have their turn.
        pre(layout.page - height > 12 * ids.length);
        expect(walk(layout)).toEqual(ids);
      }),
      { numRuns: 50 },
    );
  });

  it('a section whose heading can get to 30 % is current from there on', () => {
    const layout = page([height, LINE * 20, 10 * height, height, height, height], LINE, false);
    for (const { id, top } of layout.sections.slice(1, 4)) {
      const passes = Math.ceil(top - 0.3 * height);
      expect(entryAt(layout, window(passes - 2, height), null)).not.toBe(id);
      expect(entryAt(layout, window(passes + 2, height), null)).toBe(id);
    }
  });

  it('a last section of one line has its turn before the foot', () => {
    const layout = page([height, 10 * height, LINE], LINE, false);
    const foot = layout.page - height;
    expect(entryAt(layout, window(foot - 10, height), null)).toBe('s2');
    expect(entryAt(layout, window(foot - height, height), null)).toBe('s1');
  });

  it('whoever followed a link is where it led until a third of the window further', () => {
    const layout = page([height, LINE, LINE, 10 * height], LINE, true);
    const arrival = { id: 's1', top: (layout.sections[1]?.top ?? 0) - 72 };
    const after = (moved: number) => entryAt(layout, window(arrival.top + moved, height), arrival);
    expect([0, 4, -4, 60, -height / 3 + 1].map(after)).toEqual(['s1', 's1', 's1', 's1', 's1']);
    expect(after(height / 3 + 1)).toBe('s3');
    expect(after(-height)).toBe('s0');
  });
});

describe('the arrival by a link', () => {
  const holds = (top: number, arrival: { id: string; top: number }) =>
    arrivalHolds(TEXT, window(top), arrival);

  it.each([
    ['where it landed', 2930, true],
    ['a few pixels on', 2960, true],
    ['less than a third of the window back', 2670, true],
    ['a third of the window back', 2660, false],
    ['when its heading has left the window at the top', 3001, false],
  ])('%s: %s', (_name, top, expected) => {
    expect(holds(top, { id: 'kurz', top: 2930 })).toBe(expected);
  });

  it('to a statement far below its heading holds as long, though the heading is not in sight', () => {
    const arrival = { id: 'lang', top: 1800 };
    expect(holds(1800, arrival)).toBe(true);
    expect(holds(2060, arrival)).toBe(true);
    expect(holds(2070, arrival)).toBe(false);
  });

  it('at what stands beside the text is measured by the distance alone', () => {
    expect(holds(1000, { id: 'quellen', top: 900 })).toBe(true);
    expect(holds(1200, { id: 'quellen', top: 900 })).toBe(false);
  });
});
