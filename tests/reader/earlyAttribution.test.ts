// @vitest-environment happy-dom
import { ATTRIBUTION_KEY } from '../../src/platform/storageKeys.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ATTRIBUTION_SWITCH_ID } from '../../src/article/links/pageIds.ts';
import { earlyAttribution } from '../../src/reader/attribution/earlyAttribution.ts';

/** Runs the text that the page holds, as a browser does. */
function run(startsOn: boolean): void {
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
  new Function(earlyAttribution(startsOn))();
}

const shown = () => document.documentElement.dataset['attribution'];

describe('the script in the head', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
    document.body.innerHTML = '';
  });

  it('says that attribution is off on a first visit', () => {
    run(false);
    expect(shown()).toBe('off');
  });

  it('says that it is on where the address asks for it, or the reader has left it on', () => {
    run(true);
    expect(shown()).toBe('on');
    localStorage.setItem(ATTRIBUTION_KEY, 'on');
    run(false);
    expect(shown()).toBe('on');
  });

  it('works where storage is denied', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('denied');
      },
    });
    run(false);
    expect(shown()).toBe('off');
  });

  it('answers the switch, and no other field, until the parts of the text do', () => {
    document.body.innerHTML = `<input type="checkbox" id="${ATTRIBUTION_SWITCH_ID}"><input type="checkbox" id="other">`;
    run(false);
    const press = (id: string) => {
      const field = document.getElementById(id) as HTMLInputElement;
      field.checked = true;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    press('other');
    expect(shown()).toBe('off');
    press(ATTRIBUTION_SWITCH_ID);
    expect(shown()).toBe('on');
    document.documentElement.dataset['attribution'] = 'parts';
    press(ATTRIBUTION_SWITCH_ID);
    expect(shown()).toBe('parts');
  });
});
