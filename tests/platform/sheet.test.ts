// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHistory } from '../../src/platform/history.ts';
import { fillBeforeOpening, watchSheet } from '../../src/platform/sheet.ts';
import { cameBy, TabHistory } from './tabHistory.ts';

let tab: TabHistory;
let sheet: HTMLElement;
let isOpen = false;
let button: HTMLElement;
const onOpen = vi.fn();
let stops: (() => void)[] = [];

/** The popover's part of the browser, which happy-dom has not: it opens, closes and tells both. */
function toggle(shouldOpen: boolean): void {
  const newState = shouldOpen ? 'open' : 'closed';
  const tell = (type: string) => sheet.dispatchEvent(Object.assign(new Event(type), { newState }));
  tell('beforetoggle');
  isOpen = shouldOpen;
  tell('toggle');
}

function watch(): void {
  stops.push(watchSheet(sheet, onOpen));
}

function isCovered(): boolean {
  return document.documentElement.hasAttribute('data-covered');
}

beforeEach(() => {
  vi.useFakeTimers();
  tab = new TabHistory();
  vi.stubGlobal('history', tab);
  cameBy('navigate');
  document.body.innerHTML = `
    <button popovertarget="list" id="button">Sections</button>
    <nav id="list" popover><a href="#mitte"><span id="link">Mitte</span></a><p id="rest">1 min</p></nav>`;
  sheet = document.getElementById('list')!;
  button = document.getElementById('button')!;
  isOpen = false;
  vi.spyOn(sheet, 'matches').mockImplementation(
    (selector) => selector === ':popover-open' && isOpen,
  );
  sheet.hidePopover = () => toggle(false);
  sheet.showPopover = () => toggle(true);
  // Nothing has a box here, as a closed sheet has none.
  sheet.getClientRects = () => [] as unknown as DOMRectList;
  onOpen.mockClear();
  stops = [watchHistory(() => {})];
});

afterEach(() => {
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a sheet', () => {
  it('says that it covers the page, and has opened', () => {
    watch();
    toggle(true);
    expect(isCovered()).toBe(true);
    expect(onOpen).toHaveBeenCalledOnce();
    toggle(false);
    expect(isCovered()).toBe(false);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('closes by Back', () => {
    watch();
    toggle(true);
    tab.back();
    vi.runAllTimers();
    expect(isOpen).toBe(false);
  });

  it('that was open before the script came closes by Back as well', () => {
    toggle(true);
    watch();
    expect(isCovered()).toBe(true);
    tab.back();
    vi.runAllTimers();
    expect(isOpen).toBe(false);
  });

  it('closes by a link inside of it, and leaves the focus to the link', () => {
    watch();
    toggle(true);
    sheet.hidePopover = () => {
      toggle(false);
      button.focus();
    };
    document.getElementById('link')!.click();
    expect(isOpen).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['rest', {}],
    ['link', { ctrlKey: true }],
  ])('stays open at a press of its %s with %o', (id, init) => {
    watch();
    toggle(true);
    document.getElementById(id)!.dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }));
    expect(isOpen).toBe(true);
  });

  it('closes when the window has become so wide that its button is gone', () => {
    watch();
    toggle(true);
    dispatchEvent(new Event('resize'));
    expect(isOpen).toBe(true);
    vi.spyOn(button, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    dispatchEvent(new Event('resize'));
    expect(isOpen).toBe(false);
  });

  it('closes where an extension has taken the function that closes it', () => {
    watch();
    toggle(true);
    sheet.hidePopover = () => {
      throw new TypeError('not a function');
    };
    const setAttribute = vi.spyOn(sheet, 'setAttribute');
    document.getElementById('link')!.click();
    // No longer a popover for a moment, which closes it.
    expect(setAttribute).toHaveBeenCalledWith('popover', '');
  });

  it('is a part of the page where the browser has no popovers', () => {
    vi.spyOn(sheet, 'matches').mockImplementation(() => {
      throw new DOMException('unknown selector', 'SyntaxError');
    });
    watch();
    expect(isCovered()).toBe(false);
    expect(() => document.getElementById('link')!.click()).not.toThrow();
  });

  it('that nobody watches any more covers nothing, and Back leaves the page', () => {
    watch();
    toggle(true);
    stops.pop()?.();
    expect(isCovered()).toBe(false);
    toggle(false);
    toggle(true);
    expect(isCovered()).toBe(false);
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('the address of a sheet', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('opens it', () => {
    location.hash = 'list';
    watch();
    expect(isOpen).toBe(true);
    expect(isCovered()).toBe(true);
  });

  it('opens it when a link leads there later', () => {
    location.hash = '';
    watch();
    expect(isOpen).toBe(false);
    location.hash = 'list';
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(isOpen).toBe(true);
  });

  it('leaves those alone who have begun to read', () => {
    location.hash = 'list';
    window.scrollTo(0, 400);
    watch();
    expect(isOpen).toBe(false);
  });

  it('opens nothing where the page shows it as a column', () => {
    location.hash = 'list';
    sheet.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
    watch();
    expect(isOpen).toBe(false);
  });

  it('does no harm where an extension has removed the function', () => {
    location.hash = 'list';
    Reflect.deleteProperty(sheet, 'showPopover');
    expect(watch).not.toThrow();
  });
});

describe('what only an open sheet shows', () => {
  it('is made before it first opens, once, and goes when it is no longer followed', () => {
    const filled: string[] = [];
    const stop = fillBeforeOpening(sheet, () => {
      filled.push(isOpen ? 'late' : 'before');
      return () => filled.push('gone');
    });
    expect(filled).toEqual([]);
    toggle(true);
    toggle(false);
    toggle(true);
    expect(filled).toEqual(['before']);
    stop();
    expect(filled).toEqual(['before', 'gone']);
  });
});
