// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  endLanding,
  hasLandedAt,
  scrollTo,
  scrollToHeight,
  keepLanding,
  reachHeight,
} from '../../src/platform/landing.ts';

const scroll = vi.fn((_left: number, top: number) => vi.stubGlobal('scrollY', top));
let onResize = () => {};
let fontsReady = () => {};

class SizeObserver {
  constructor(onChange: () => void) {
    onResize = onChange;
  }
  observe() {}
  disconnect() {
    onResize = () => {};
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  putHeading(52);
  vi.stubGlobal('ResizeObserver', SizeObserver);
  vi.stubGlobal('scrollX', 0);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', scroll);
  const ready = new Promise<void>((resolve) => (fontsReady = resolve));
  Object.defineProperty(document, 'fonts', { value: { ready }, configurable: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  scroll.mockReset();
});

/** The target of the link. @param top where it is in the window */
const heading = document.createElement('h2');
const putHeading = (top: number) =>
  vi.spyOn(heading, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 30));

/** Counts what a landing is told while something happens to the page. */
async function toldAfter(...happens: (() => void)[]): Promise<number> {
  const onMayHaveMoved = vi.fn();
  keepLanding(heading, onMayHaveMoved);
  for (const happen of happens) {
    happen();
    await vi.advanceTimersByTimeAsync(20);
  }
  endLanding();
  return onMayHaveMoved.mock.calls.length;
}

describe('a landing', () => {
  it('is looked at again when the page has another size', async () => {
    expect(await toldAfter(() => onResize())).toBe(1);
  });

  it('is looked at again when the fonts are there', async () => {
    expect(await toldAfter(() => fontsReady())).toBe(1);
  });

  it('is looked at again when the page has loaded', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    expect(await toldAfter(() => dispatchEvent(new Event('load')))).toBe(1);
  });

  it.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])(
    'is left alone after the first %s',
    async (type) => {
      const touch = () => dispatchEvent(new Event(type));
      expect(await toldAfter(touch, () => onResize(), fontsReady)).toBe(0);
    },
  );

  it('is left alone where the touch comes before the next frame', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    const both = () => {
      dispatchEvent(new Event('load'));
      dispatchEvent(new Event('wheel'));
    };
    expect(await toldAfter(both)).toBe(0);
  });

  it('is left alone where the page was scrolled away without an event, and ever after', async () => {
    const away = () => {
      window.scrollTo(0, 2400);
      putHeading(-1000);
      onResize();
    };
    expect(await toldAfter(away, () => onResize())).toBe(0);
  });

  it('is looked at again where the page pushed the target away, or scrolled along with it', async () => {
    const push = () => {
      putHeading(3000);
      onResize();
    };
    const scrollAlong = () => {
      putHeading(60);
      window.scrollTo(0, 500);
      onResize();
    };
    expect(await toldAfter(push, scrollAlong)).toBe(2);
  });

  it('is left alone once the caller ends it', async () => {
    const onMayHaveMoved = vi.fn();
    keepLanding(heading, onMayHaveMoved);
    endLanding();
    onResize();
    fontsReady();
    await vi.advanceTimersByTimeAsync(20);
    expect(onMayHaveMoved).not.toHaveBeenCalled();
  });

  it('is looked at again where the browser has landed once more, a pixel beside', async () => {
    const landAgain = () => {
      window.scrollTo(0, 1);
      putHeading(3000);
      onResize();
    };
    expect(await toldAfter(landAgain)).toBe(1);
  });

  it('ends where another begins', async () => {
    const onMayHaveMoved = vi.fn();
    keepLanding(heading, onMayHaveMoved);
    expect(await toldAfter(() => fontsReady())).toBe(1);
    expect(onMayHaveMoved).not.toHaveBeenCalled();
  });

  it('needs no fonts that can be asked for', async () => {
    Object.defineProperty(document, 'fonts', { value: undefined, configurable: true });
    expect(await toldAfter(() => onResize())).toBe(1);
  });
});

describe('a scroll to an element', () => {
  const target = () => {
    const element = document.createElement('h2');
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 400, 100, 30));
    return element;
  };

  it('is the browser’s own, without a way that is seen', () => {
    const element = target();
    const scrollIntoView = vi.spyOn(element, 'scrollIntoView').mockReturnValue();
    scrollTo(element);
    expect(scrollIntoView).toHaveBeenCalledWith({ behavior: 'instant', block: 'start' });
  });

  it('goes to its place on the page in browsers that know no options', () => {
    const element = target();
    vi.stubGlobal('scrollY', 100);
    vi.spyOn(element, 'scrollIntoView').mockImplementation(() => {
      throw new TypeError('no options');
    });
    scrollTo(element);
    expect(scroll).toHaveBeenCalledWith(0, 500);
  });

  it('to a height stays at the same side', () => {
    vi.stubGlobal('scrollX', 7);
    scrollToHeight(300);
    expect(scroll).toHaveBeenCalledWith(7, 300);
  });

  it.each([
    [300, 300, true],
    [300, 302, true],
    [300, 303, false],
    [300, 0, false],
  ])('at %i has landed where the link leads to %i: %o', (at, leadsTo, hasLanded) => {
    const element = target();
    vi.stubGlobal('scrollY', at);
    vi.spyOn(element, 'scrollIntoView').mockImplementation(() => {
      vi.stubGlobal('scrollY', leadsTo);
    });
    expect(hasLandedAt(element)).toBe(hasLanded);
    expect(scrollY).toBe(at);
  });
});

describe('a position that the page is still too short for', () => {
  /** Lets the window scroll no further than the page has come. */
  const lengthen = async (end: number) => {
    scroll.mockImplementation((_left, top) => vi.stubGlobal('scrollY', Math.min(top, end)));
    onResize();
    await vi.advanceTimersByTimeAsync(20);
  };

  it('is reached as the page grows', async () => {
    await lengthen(1200);
    reachHeight(1300);
    expect(window.scrollY).toBe(1200);
    await lengthen(1250);
    expect(window.scrollY).toBe(1250);
    await lengthen(2000);
    expect(window.scrollY).toBe(1300);
  });

  it('is given up where the reader has moved, heard or not', async () => {
    await lengthen(1200);
    reachHeight(1300);
    vi.stubGlobal('scrollY', 400);
    await lengthen(1250);
    await lengthen(2000);
    expect(window.scrollY).toBe(400);
    reachHeight(3000);
    dispatchEvent(new Event('wheel'));
    await lengthen(4000);
    expect(window.scrollY).toBe(2000);
  });
});
