// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { selectAfterPress } from '../../src/platform/focus.ts';

let field: HTMLTextAreaElement;
let end: () => void;

function selected(): string {
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea>Der Text</textarea><button></button>';
  field = document.querySelector('textarea')!;
  end = selectAfterPress(field);
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('a field that is offered after a press', () => {
  it('has the focus in the next frame, and its text is selected', () => {
    vi.advanceTimersByTime(20);
    expect(document.activeElement).toBe(field);
    expect(selected()).toBe('Der Text');
  });

  it('gets the focus back from a link that the browser follows late', () => {
    vi.advanceTimersByTime(160);
    field.blur();
    vi.advanceTimersByTime(20);
    expect(document.activeElement).toBe(field);
    expect(selected()).toBe('Der Text');
  });

  it('leaves the focus to whatever the reader goes to', () => {
    vi.advanceTimersByTime(160);
    const button = document.querySelector('button')!;
    field.dispatchEvent(new FocusEvent('blur', { relatedTarget: button }));
    button.focus();
    vi.advanceTimersByTime(20);
    expect(document.activeElement).toBe(button);
  });

  it.each([
    ['later', () => vi.advanceTimersByTime(1500)],
    ['when the notice has gone', () => end()],
  ])('takes nothing back %s', (_when, wait) => {
    vi.advanceTimersByTime(20);
    wait();
    field.blur();
    vi.advanceTimersByTime(20);
    expect(document.activeElement).toBe(document.body);
  });
});
