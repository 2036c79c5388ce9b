// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttention, type Attention } from '../../src/platform/attention.ts';

let attention: Attention;
let stop = () => {};

const element = (id: string) => document.getElementById(id)!;
const attended = () => attention.subject.get()?.element.id ?? null;
const isPressed = () => attention.subject.get()?.isPressed;

function point(id: string, pointerType = 'mouse'): void {
  element(id).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }));
}

function press(id: string, init: MouseEventInit = {}): boolean {
  return element(id).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ...init }),
  );
}

function key(name: string): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <p id="text">
      <span class="passage" id="first"><a id="label" href="#source">A</a><b id="word">word</b></span>
      <span class="passage" id="second"><a id="away" href="https://a.example/">B</a></span>
    </p>
    <div class="card" id="card"><button id="close">Close</button></div>`;
  attention = createAttention('.passage', '.card');
  stop = attention.follow();
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a mouse', () => {
  it('has to rest for 150 ms on an element', () => {
    point('word');
    vi.advanceTimersByTime(149);
    expect(attended()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(attended()).toBe('first');
    expect(attention.subject.get()?.part.id).toBe('word');
    expect(isPressed()).toBe(false);
  });

  it('that passes by turns to nothing', () => {
    point('word');
    vi.advanceTimersByTime(100);
    point('text');
    vi.runAllTimers();
    expect(attended()).toBeNull();
  });

  it('keeps the element for 300 ms after it has left', () => {
    point('word');
    vi.advanceTimersByTime(150);
    point('text');
    vi.advanceTimersByTime(299);
    expect(attended()).toBe('first');
    vi.advanceTimersByTime(1);
    expect(attended()).toBeNull();
  });

  it('may move to what belongs to the element', () => {
    point('word');
    vi.advanceTimersByTime(150);
    point('text');
    vi.advanceTimersByTime(200);
    point('close');
    vi.runAllTimers();
    expect(attended()).toBe('first');
  });
});

describe('a finger', () => {
  it('turns to nothing by touching', () => {
    point('word', 'touch');
    vi.runAllTimers();
    expect(attended()).toBeNull();
  });

  it('turns to what it taps', () => {
    point('word', 'touch');
    press('word');
    expect(attended()).toBe('first');
    expect(isPressed()).toBe(true);
  });
});

describe('a press', () => {
  it('takes the place of what the link of the element leads to', () => {
    expect(press('label')).toBe(false);
    expect(attended()).toBe('first');
  });

  it('keeps the attention while the mouse moves on', () => {
    press('word');
    point('second');
    point('text');
    vi.runAllTimers();
    expect(attended()).toBe('first');
  });

  it('on another element turns to that one', () => {
    press('word');
    press('second');
    expect(attended()).toBe('second');
  });

  it('beside the element ends the attention, and on what belongs to it does not', () => {
    press('word');
    press('close');
    expect(attended()).toBe('first');
    press('text');
    expect(attended()).toBeNull();
  });

  it('on a link to another page leaves that link alone', () => {
    expect(press('away')).toBe(true);
    expect(attended()).toBeNull();
  });

  it('that opens a tab is the browser’s', () => {
    expect(press('label', { ctrlKey: true })).toBe(true);
    expect(attended()).toBeNull();
  });

  it('that ends a selection of words turns to nothing', () => {
    vi.spyOn(window, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
    press('word');
    expect(attended()).toBeNull();
  });
});

describe('the keyboard', () => {
  it('turns at once to what it focuses, as a whole, and away from it', () => {
    element('label').focus();
    vi.advanceTimersByTime(0);
    expect(attention.subject.get()?.part.id).toBe('first');
    element('away').focus();
    vi.advanceTimersByTime(0);
    expect(attended()).toBe('second');
  });

  it('is not meant by a focus that a press has set', () => {
    const label = element('label');
    vi.spyOn(label, 'matches').mockReturnValue(false);
    label.focus();
    vi.runAllTimers();
    expect(attended()).toBeNull();
  });

  it('ends the attention by Escape and by no other key', () => {
    press('word');
    key('a');
    expect(attended()).toBe('first');
    key('Escape');
    expect(attended()).toBeNull();
  });
});

describe('what was dismissed', () => {
  it('stays so while the mouse rests on it, until it comes anew', () => {
    point('word');
    vi.advanceTimersByTime(150);
    attention.dismiss();
    point('label');
    vi.runAllTimers();
    expect(attended()).toBeNull();
    point('text');
    point('word');
    vi.runAllTimers();
    expect(attended()).toBe('first');
  });
});

describe('attention that nobody follows any more', () => {
  it('is on nothing and turns to nothing', () => {
    press('word');
    stop();
    expect(attended()).toBeNull();
    press('second');
    expect(attended()).toBeNull();
  });
});
