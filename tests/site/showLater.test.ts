// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { minified } from '../../src/site/minified.ts';
import { showLater } from '../../src/site/showLater.ts';

/** Runs the text that the page holds, as a browser does. */
function run(hasThem = false): void {
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
  new Function(minified(`(${String(showLater)})(${hasThem});`))();
}

let link: HTMLLinkElement;
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  vi.spyOn(document, 'write').mockImplementation((html) => void written.push(html));
  link = document.createElement('link');
  link.media = 'print';
  link.href = 'http://localhost/later.css';
  document.head.replaceChildren(link);
  document.documentElement.dataset['attribution'] = 'off';
});

afterEach(() => vi.restoreAllMocks());

describe('the styles that come later', () => {
  it('are those of every medium once they are there', () => {
    run();
    expect(link.media).toBe('print');
    link.dispatchEvent(new Event('load'));
    expect(link.media).toBe('all');
    expect(written).toEqual([]);
  });

  it('are so at once if they were there before the script', () => {
    Object.defineProperty(link, 'sheet', { value: {} });
    run();
    expect(link.media).toBe('all');
  });

  it('hold the page up where attribution is on, since a label that came later would move the text', () => {
    document.documentElement.dataset['attribution'] = 'on';
    run();
    expect(written).toEqual(['<link rel="stylesheet" href="http://localhost/later.css">']);
  });

  it('hold up no page that has them inline', () => {
    document.documentElement.dataset['attribution'] = 'on';
    run(true);
    expect(written).toEqual([]);
    link.dispatchEvent(new Event('load'));
    expect(link.media).toBe('all');
  });

  it('come without an error where a policy forbids to write into the document', () => {
    document.documentElement.dataset['attribution'] = 'on';
    vi.spyOn(document, 'write').mockImplementation(() => {
      throw new TypeError('This document requires TrustedHTML.');
    });
    expect(() => run()).not.toThrow();
    link.dispatchEvent(new Event('load'));
    expect(link.media).toBe('all');
  });

  it('do not matter where an extension has removed their link', () => {
    link.remove();
    expect(() => run()).not.toThrow();
  });
});
