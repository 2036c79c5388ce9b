// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameBy, deny, TabHistory } from './tabHistory.ts';

type Told = [move: string, left: number | null];

let tab: TabHistory;
let told: Told[];
let platform: typeof import('../../src/platform/history.ts');
let stop = () => {};

/** A document begins: its script is loaded anew, the tab and its storage stay. */
async function open(): Promise<void> {
  stop();
  vi.resetModules();
  platform = await import('../../src/platform/history.ts');
  told = [];
  stop = platform.watchHistory((move, left) => told.push([move, left]));
}

/** The document is left for another one, which takes what it has kept along. */
function leave(): void {
  dispatchEvent(new Event('pagehide'));
  stop();
  stop = () => {};
}

function scrollTo(top: number): void {
  vi.stubGlobal('scrollY', top);
}

function back(): void {
  tab.back();
  vi.runAllTimers();
}

function forward(): void {
  tab.forward();
  vi.runAllTimers();
}

beforeEach(() => {
  vi.useFakeTimers();
  tab = new TabHistory();
  vi.stubGlobal('history', tab);
  scrollTo(0);
  cameBy('navigate');
  sessionStorage.clear();
});

afterEach(() => {
  stop();
  stop = () => {};
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the moves within a document', () => {
  it('begin with a visit', async () => {
    await open();
    expect(told).toEqual([['visit', null]]);
  });

  it('tell a link with the place at which it was pressed', async () => {
    await open();
    scrollTo(300);
    tab.follow('#ende', 2000);
    expect(told.at(-1)).toEqual(['link', 300]);
  });

  it('tell Back and Forward with the place at which each entry was left', async () => {
    await open();
    scrollTo(300);
    tab.follow('#ende', 2000);
    scrollTo(2100);
    back();
    expect(told.at(-1)).toEqual(['traverse', 300]);
    forward();
    expect(told.at(-1)).toEqual(['traverse', 2100]);
  });

  it('are told no more once nobody listens', async () => {
    await open();
    stop();
    tab.follow('#ende', 2000);
    expect(told).toEqual([['visit', null]]);
  });

  it('leave scrolling to the page while it is there, and to the browser between documents', async () => {
    await open();
    expect(tab.scrollRestoration).toBe('manual');
    dispatchEvent(new Event('pagehide'));
    expect(tab.scrollRestoration).toBe('auto');
    dispatchEvent(new Event('pageshow'));
    expect(tab.scrollRestoration).toBe('manual');
  });
});

describe('a return to the document', () => {
  it('is a reload with the place at which it was left', async () => {
    await open();
    scrollTo(700);
    leave();
    cameBy('reload');
    await open();
    expect(told).toEqual([['reload', 700]]);
  });

  it('gives earlier entries their places as well', async () => {
    await open();
    scrollTo(300);
    tab.follow('#ende', 2000);
    leave();
    cameBy('reload');
    await open();
    back();
    expect(told.at(-1)).toEqual(['traverse', 300]);
  });

  it.each(['', 'null', '7', '{"a":"b"', '[1]', '{"key":"far down"}'])(
    'has no place where the storage holds %o',
    async (text) => {
      tab.replaceState({ key: 'key' }, '');
      sessionStorage.setItem('lesart.scroll', text);
      cameBy('reload');
      await open();
      expect(told).toEqual([['reload', null]]);
    },
  );

  it.each([7, 'text', [], { theirs: true }])(
    'is a visit where somebody else has left the state %o',
    async (state) => {
      tab.replaceState(state, '');
      cameBy('reload');
      await open();
      expect(told).toEqual([['visit', null]]);
    },
  );

  it('has no place where storage is denied, and nothing fails', async () => {
    deny('sessionStorage');
    await open();
    scrollTo(700);
    leave();
    cameBy('reload');
    await open();
    expect(told).toEqual([['reload', null]]);
  });
});

describe('a return out of the page cache', () => {
  let scrolled: number[];

  /** The document is left and comes back as it was, at the place where the browser puts it. */
  function returnAt(top: number, { persisted }: { persisted: boolean }): void {
    dispatchEvent(new Event('pagehide'));
    scrollTo(top);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }

  beforeEach(async () => {
    await open();
    scrolled = [];
    vi.stubGlobal('scrollTo', (_left: number, top: number) => scrolled.push(top));
    scrollTo(700);
  });

  it('goes to the place at which the page was left, and is not a move', () => {
    returnAt(0, { persisted: true });
    expect(scrolled).toEqual([700]);
    expect(told).toEqual([['visit', null]]);
  });

  it('goes to the place of the entry that was left, not of another one', () => {
    tab.follow('#ende', 2000);
    scrollTo(2100);
    returnAt(0, { persisted: true });
    expect(scrolled).toEqual([2100]);
  });

  it('leaves the scroll to the page, and earlier entries keep their places', () => {
    tab.follow('#ende', 2000);
    returnAt(0, { persisted: true });
    expect(tab.scrollRestoration).toBe('manual');
    back();
    expect(told.at(-1)).toEqual(['traverse', 700]);
  });

  it('moves nothing where the page was loaded anew', () => {
    returnAt(0, { persisted: false });
    expect(scrolled).toEqual([]);
  });
});

describe('an overlay', () => {
  it('closes by Back, which moves nothing on the page', async () => {
    await open();
    tab.follow('#mitte', 1000);
    const onBack = vi.fn();
    platform.closeByBack(onBack);
    expect(tab.at).toBe(2);
    back();
    expect(onBack).toHaveBeenCalledOnce();
    expect(tab.at).toBe(1);
    expect(told.at(-1)).toEqual(['link', 0]);
  });

  it('that was closed by other means is passed over by Back', async () => {
    await open();
    tab.follow('#mitte', 1000);
    const onBack = vi.fn();
    const release = platform.closeByBack(onBack);
    release();
    back();
    expect(onBack).not.toHaveBeenCalled();
    expect(tab.at).toBe(0);
    expect(told.at(-1)).toEqual(['traverse', 0]);
  });

  it('that Back has closed is passed over by Forward', async () => {
    await open();
    platform.closeByBack(() => {});
    tab.follow('#mitte', 1000);
    back();
    back();
    forward();
    expect(tab.at).toBe(2);
    expect(told.at(-1)?.[0]).toBe('traverse');
  });

  it('uses the entry that an earlier one has left', async () => {
    await open();
    platform.closeByBack(() => {})();
    platform.closeByBack(() => {});
    expect(tab.length).toBe(2);
  });

  it('closes when a link within it is followed, and the link is told', async () => {
    await open();
    const onBack = vi.fn();
    platform.closeByBack(onBack);
    tab.follow('#mitte', 1000);
    expect(onBack).toHaveBeenCalledOnce();
    expect(told.at(-1)).toEqual(['link', 0]);
  });

  it('that gave way to another one does not close the other', async () => {
    await open();
    const releaseFirst = platform.closeByBack(() => {});
    const onBack = vi.fn();
    platform.closeByBack(onBack);
    releaseFirst();
    back();
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('opens all the same where the browser allows no new entry', async () => {
    await open();
    tab.pushState = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const release = platform.closeByBack(() => {});
    expect(tab.length).toBe(1);
    expect(release).not.toThrow();
  });
});

describe('a hash that is only shown', () => {
  it('stands in the address and is not a move', async () => {
    await open();
    platform.showHash('#mitte');
    expect(tab.hash).toBe('#mitte');
    expect(tab.length).toBe(1);
    expect(told).toEqual([['visit', null]]);
  });

  it('keeps the entry a known one', async () => {
    await open();
    platform.showHash('#mitte');
    tab.follow('#ende', 2000);
    back();
    expect(told.at(-1)?.[0]).toBe('traverse');
  });

  it('is left out where the browser denies it', async () => {
    await open();
    tab.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    expect(() => platform.showHash('#mitte')).not.toThrow();
  });
});
