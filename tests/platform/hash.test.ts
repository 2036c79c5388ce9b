// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceHash, watchHash } from '../../src/platform/hash.ts';
import { cameBy, TabHistory } from './tabHistory.ts';

let tab: TabHistory;
let told: [hash: string, move: string, left: number | null][];
let stop = () => {};

function watch(): void {
  told = [];
  stop = watchHash((...move) => told.push(move));
}

beforeEach(() => {
  tab = new TabHistory();
  vi.stubGlobal('history', tab);
  vi.stubGlobal('location', {
    get hash() {
      return tab.hash;
    },
    replace: (hash: string) => tab.replaceState(null, '', hash),
  });
  vi.stubGlobal('scrollY', 0);
  tab.replaceState(null, '', '#mitte');
  cameBy('navigate');
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the hash of the address', () => {
  it('is told at once, and again after a link', () => {
    watch();
    expect(told).toEqual([['#mitte', 'visit', null]]);
    tab.follow('#ende', 900);
    expect(told.at(-1)).toEqual(['#ende', 'link', 0]);
  });

  it('is not told where the browser has gone to the text of a text fragment', () => {
    cameBy('navigate', 'http://localhost:3000/#mitte:~:text=Regen');
    vi.stubGlobal('scrollY', 800);
    watch();
    expect(told).toEqual([]);
  });

  it('is told where the browser has not found the text of a text fragment in its time', () => {
    vi.useFakeTimers();
    cameBy('navigate', 'http://localhost:3000/#mitte:~:text=Regen');
    watch();
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([['#mitte', 'visit', null]]);
    vi.useRealTimers();
  });

  it('is not told of a text that the browser finds in the meantime', () => {
    vi.useFakeTimers();
    cameBy('navigate', 'http://localhost:3000/#mitte:~:text=Regen');
    watch();
    vi.stubGlobal('scrollY', 800);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
    vi.useRealTimers();
  });

  it('is told of a link after a visit by a text fragment', () => {
    cameBy('navigate', 'http://localhost:3000/#mitte:~:text=Regen');
    vi.stubGlobal('scrollY', 800);
    watch();
    tab.follow('#ende', 900);
    expect(told).toEqual([['#ende', 'link', 800]]);
  });

  it('is told where the browser has no timings', () => {
    vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => {
      throw new TypeError('no timings');
    });
    vi.stubGlobal('scrollY', 800);
    watch();
    expect(told).toHaveLength(1);
  });

  it('is replaced without an entry of its own', () => {
    replaceHash('#ende');
    expect([tab.hash, tab.length]).toEqual(['#ende', 1]);
  });
});
