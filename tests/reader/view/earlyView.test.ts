// @vitest-environment happy-dom
import { VIEW_KEY } from '../../../src/platform/storageKeys.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { earlyView } from '../../../src/reader/view/earlyView.ts';

/** Runs the text that the page holds, as a browser does. */
function run(): string {
  const written: string[] = [];
  vi.spyOn(document, 'write').mockImplementation((...html) => {
    written.push(...html);
  });
  document.head.innerHTML = '<link rel="stylesheet" href="/assets/demand-1.css" disabled>';
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
  new Function(earlyView())();
  return written.join('');
}

const shown = () => document.documentElement.dataset['view'];

describe('the script in the head', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    localStorage.clear();
    delete document.documentElement.dataset['view'];
    document.head.innerHTML = '';
  });

  it('changes nothing and fetches nothing where no view was chosen', () => {
    expect(run()).toBe('');
    expect(shown()).toBeUndefined();
  });

  it('shows the view that was chosen, and has the page wait for its styles', () => {
    localStorage.setItem(VIEW_KEY, '1 theme-sepia');
    expect(run()).toMatch(/^<link rel="stylesheet" href="[^"]*\/assets\/demand-1\.css">$/);
    expect(shown()).toBe('1 theme-sepia');
  });

  it('leaves the page as it is where storage is denied', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('denied');
      },
    });
    expect(run()).toBe('');
    expect(shown()).toBeUndefined();
  });
});
