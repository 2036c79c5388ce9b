// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeAbove, placeBeside } from '../../src/platform/placement.ts';

const WINDOW = { width: 400, height: 800 };
/** Where a box that is a sheet at the top begins. */
const BELOW_BAR = 64;

type Measures = { position?: string; top?: number; width?: number; height?: number };

/** A box of some size in an element whose corner is at 10, 1000 above the window's top edge. */
function box({ position = 'absolute', top = 0, width = 100, height = 200 }: Measures): HTMLElement {
  const element = document.createElement('div');
  element.style.position = position;
  document.body.append(element);
  const holder = document.createElement('div');
  vi.spyOn(holder, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, -1000, 400, 5000));
  const measures = { offsetParent: holder, offsetWidth: width, offsetHeight: height };
  for (const [name, value] of Object.entries(measures))
    Object.defineProperty(element, name, { value });
  vi.spyOn(element, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, element.dataset['side'] === 'top' ? BELOW_BAR : top, width, height),
  );
  return element;
}

function part(top: number, height: number): Element {
  const element = document.createElement('span');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, height));
  return element;
}

/** A selection whose first line begins at `left`. */
function selection(left: number, top: number, height: number): Range {
  const range = document.createRange();
  vi.spyOn(range, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, height));
  vi.spyOn(range, 'getClientRects').mockReturnValue([new DOMRect(left, top, 50, 20)] as never);
  return range;
}

/** Where the box stands in the window, by the lengths that were written. */
function placed(element: HTMLElement): { left: number; top: number } {
  const length = (name: string) => Number.parseFloat(element.style.getPropertyValue(name));
  return { left: length('--x') + 10, top: length('--y') - 1000 };
}

beforeEach(() => {
  vi.stubGlobal('innerHeight', WINDOW.height);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WINDOW.width);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a box in a column beside its part of the text', () => {
  it.each([
    ['at the same height', 300, 300],
    ['as a whole above the lower edge of the window', 790, 584],
    ['below the bar where the part is above it', -50, 80],
  ])('stands %s', (_where, top, expected) => {
    const element = box({});
    placeBeside(element, part(top, 20));
    expect(placed(element).top).toBe(expected);
  });
});

describe('a box that is a sheet at the foot', () => {
  it.each([
    ['stays at the foot where it covers nothing of the part', 450, undefined],
    ['goes to the top where it would cover the part', 650, 'top'],
    ['goes to the top where less than its margin is free', 575, 'top'],
  ])('%s', (_what, top, side) => {
    const element = box({ position: 'fixed', top: 600 });
    placeBeside(element, part(top, 20));
    expect(element.dataset['side']).toBe(side);
    expect(element.style.getPropertyValue('--y')).toBe('');
  });

  it('stays at the foot where it covers the part but the top has less room', () => {
    const element = box({ position: 'fixed', top: 600 });
    placeBeside(element, part(50, 600));
    expect(element.dataset['side']).toBeUndefined();
  });

  it.each([
    ['at the foot where it covers nothing of the part', 450, 20, 314],
    ['at the foot where the top has less room', 50, 600, 134],
    ['at the top', 650, 20, 570],
  ])('is no higher than the room beside the part, %s', (_where, top, height, room) => {
    const element = box({ position: 'fixed', top: 600 });
    placeBeside(element, part(top, height));
    expect(element.style.getPropertyValue('--room')).toBe(`${room}px`);
  });

  it('stays at the foot where the bar takes the room at the top', () => {
    const element = box({ position: 'fixed', top: 400, height: 388 });
    placeBeside(element, part(380, 60));
    expect(element.dataset['side']).toBeUndefined();
    placeBeside(element, part(430, 60));
    expect(element.dataset['side']).toBe('top');
  });

  it('comes back to the foot for another part', () => {
    const element = box({ position: 'fixed', top: 600 });
    placeBeside(element, part(650, 20));
    placeBeside(element, part(100, 20));
    expect(element.dataset['side']).toBeUndefined();
  });
});

describe('a box for a selection', () => {
  const small = () => box({ width: 120, height: 40 });

  it.each([
    ['above its first line', selectionAt(50, 300), { left: 50, top: 252 }],
    [
      'below its last line where the bar covers the place above',
      selectionAt(50, 90),
      { left: 50, top: 138 },
    ],
    ['within the right edge of the window', selectionAt(390, 300), { left: 264, top: 252 }],
    ['within the left edge of the window', selectionAt(-20, 300), { left: 16, top: 252 }],
    ['within the lower edge of the window', selectionAt(50, 1200), { left: 50, top: 744 }],
  ])('stands %s', (_where, make, expected) => {
    const element = small();
    placeAbove(element, make());
    expect(placed(element)).toEqual(expected);
  });
});

function selectionAt(left: number, top: number): () => Range {
  return () => selection(left, top, 40);
}
