// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textAround, watchSelection } from '../../src/platform/selection.ts';

let selected: Range | null = null;

const text = (id: string) => document.getElementById(id)!.firstChild!;

function select(from: Node, start: number, to: Node, end: number): Range {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  selected = range;
  document.dispatchEvent(new Event('selectionchange'));
  return range;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <header id="bar" style="display:block">Lesart</header>
    <div id="text" style="display:block">
      <h2 id="heading" style="display:block">Es  regnet</h2>
      <p style="display:block"><span id="one" style="display:inline">Es hat geregnet. </span><a
        id="label" style="user-select:none;display:inline">Blatt</a><span id="two"
        style="display:inline">Es hörte auf.</span></p>
    </div>
    <p style="display:none">Nicht zu sehen.</p>
    <footer id="foot" style="display:block">Rechte</footer>`;
  selected = null;
  vi.spyOn(window, 'getSelection').mockImplementation(
    () =>
      ({
        rangeCount: selected ? 1 : 0,
        isCollapsed: selected?.collapsed ?? true,
        getRangeAt: () => selected,
      }) as unknown as Selection,
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a selection within the text', () => {
  const told: (string | null)[] = [];
  let stop = () => {};
  beforeEach(() => {
    told.length = 0;
    stop = watchSelection(document.getElementById('text')!, (range) => {
      told.push(range === null ? null : range.toString());
    });
  });
  afterEach(() => stop());

  it('leaves out what stands in an element that cannot be selected', () => {
    text('label').parentElement!.innerHTML = '<b id="inner" style="user-select:auto">Blatt</b>';
    const range = select(text('one'), 0, text('two'), 3);
    expect(textAround(range).text).not.toContain('Blatt');
  });

  it('is told 150 ms after its last change', () => {
    select(text('two'), 0, text('two'), 2);
    vi.advanceTimersByTime(149);
    select(text('two'), 0, text('two'), 8);
    vi.advanceTimersByTime(149);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['Es hörte']);
  });

  it('is told without white space at its ends', () => {
    select(text('one'), 2, text('one'), 17);
    vi.runAllTimers();
    expect(told).toEqual(['hat geregnet.']);
  });

  it.each(['bar', 'foot'])('is told without what it holds of the %s', (id) => {
    const isBefore = id === 'bar';
    select(isBefore ? text('bar') : text('two'), 3, isBefore ? text('heading') : text('foot'), 2);
    vi.runAllTimers();
    expect(told).toEqual([isBefore ? 'Es' : 'hörte auf.']);
  });

  it('is null where it lies outside, is empty, or holds only what cannot be selected', () => {
    select(text('foot'), 0, text('foot'), 4);
    vi.runAllTimers();
    select(text('two'), 3, text('two'), 3);
    vi.runAllTimers();
    select(text('label'), 0, text('label'), 5);
    vi.runAllTimers();
    select(text('one'), 16, text('one'), 17);
    vi.runAllTimers();
    expect(told).toEqual([null, null, null, null]);
  });

  it('is null where the browser denies the selection', () => {
    vi.mocked(getSelection).mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    document.dispatchEvent(new Event('selectionchange'));
    vi.runAllTimers();
    expect(told).toEqual([null]);
  });

  it('is told no more once nobody listens', () => {
    select(text('two'), 0, text('two'), 2);
    stop();
    vi.runAllTimers();
    select(text('two'), 0, text('two'), 2);
    vi.runAllTimers();
    expect(told).toEqual([]);
  });
});

describe('the text around a range', () => {
  const around = (range: Range) => {
    const { text: all, start, end } = textAround(range);
    return { lines: all.split('\n').map((line) => line.trim()), part: all.slice(start, end) };
  };

  it('is all that the document shows and lets be selected, a line for each block', () => {
    const { lines } = around(select(text('one'), 0, text('one'), 2));
    expect(lines.filter(Boolean)).toEqual([
      'Lesart',
      'Es regnet',
      'Es hat geregnet. Es hörte auf.',
      'Rechte',
    ]);
  });

  it('leaves the label out in browsers that know the property with a prefix only', () => {
    const computed = getComputedStyle.bind(window);
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
      const { display, userSelect } = computed(element);
      return { display, webkitUserSelect: userSelect } as CSSStyleDeclaration;
    });
    expect(around(select(text('one'), 7, text('two'), 2)).part).toBe('geregnet. Es');
  });

  it.each([
    ['within a sentence', 'one', 3, 'one', 15, 'hat geregnet'],
    ['after white space that is shown as one space', 'heading', 4, 'heading', 10, 'regnet'],
    ['from a sentence to the next, without the label between', 'one', 7, 'two', 2, 'geregnet. Es'],
  ])('holds the range %s', (_what, from, start, to, end, part) => {
    expect(around(select(text(from), start, text(to), end)).part).toBe(part);
  });

  it('asks for the boxes of an element in browsers that cannot say whether it is seen', () => {
    const rects = vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([] as never);
    const visibility = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    Element.prototype.checkVisibility = undefined as never;
    expect(around(select(text('one'), 0, text('one'), 2)).lines).toEqual(['']);
    expect(rects).toHaveBeenCalled();
    visibility.mockRestore();
  });
});
