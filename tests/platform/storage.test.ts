// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepForSession, keepText, keptForSession } from '../../src/platform/storage.ts';
import { deny } from './tabHistory.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe('a text that is kept for the site', () => {
  it('is there for the next page, until it is forgotten', () => {
    keepText('key', 'on');
    expect(localStorage.getItem('key')).toBe('on');
    keepText('key', null);
    expect(localStorage.getItem('key')).toBeNull();
  });

  it('is not kept where storage is denied, and nothing fails', () => {
    deny('localStorage');
    expect(() => keepText('key', 'on')).not.toThrow();
    expect(() => keepText('key', null)).not.toThrow();
  });
});

describe('a text that is kept for the tab', () => {
  it('is there after a reload, and in this tab alone', () => {
    keepForSession('key', 'text');
    expect(keptForSession('key')).toBe('text');
    expect(localStorage.getItem('key')).toBeNull();
  });

  it('is null where nothing was kept', () => {
    expect(keptForSession('key')).toBeNull();
  });

  it('is not kept where storage is denied, and nothing fails', () => {
    deny('sessionStorage');
    expect(() => keepForSession('key', 'text')).not.toThrow();
    expect(keptForSession('key')).toBeNull();
  });
});
