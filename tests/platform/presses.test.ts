// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opensElsewhere } from '../../src/platform/opensElsewhere.ts';
import { watchPresses } from '../../src/platform/press.ts';

describe('a press that opens a link elsewhere', () => {
  it.each([
    [{ ctrlKey: true }, true],
    [{ metaKey: true }, true],
    [{ shiftKey: true }, true],
    [{ altKey: true }, true],
    [{ button: 1 }, true],
    [{ button: 2 }, true],
    [{}, false],
  ])('is told by keys and buttons: %o', (init, isElsewhere) => {
    expect(opensElsewhere(new MouseEvent('click', init))).toBe(isElsewhere);
  });
});

describe('a press of an element that is not rendered in the browser', () => {
  const onPress = vi.fn();
  let stop = () => {};
  const press = (id: string, init: MouseEventInit = {}) =>
    document.getElementById(id)!.dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }));

  beforeEach(() => {
    document.body.innerHTML = `
      <a class="kind" href="#a"><svg id="sign"></svg></a>
      <button class="kind" id="button">b</button>
      <p id="other">c</p>`;
    onPress.mockClear();
    stop = watchPresses('.kind', onPress);
  });
  afterEach(() => stop());

  it('is told with the element, even where a part of it was pressed', () => {
    press('sign');
    expect(onPress).toHaveBeenCalledOnce();
    expect(onPress.mock.calls[0]?.[0]).toBe(document.querySelector('a'));
  });

  it('is told of what was put on the page later', () => {
    document.body.innerHTML = '<button class="kind" id="late">d</button>';
    press('late');
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('is not told of other elements', () => {
    press('other');
    expect(onPress).not.toHaveBeenCalled();
  });

  it('is the browser’s where it opens a link in a tab', () => {
    press('sign', { ctrlKey: true });
    expect(onPress).not.toHaveBeenCalled();
  });

  it('is told of a button, whatever key is held', () => {
    press('button', { ctrlKey: true });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('is told no more once nobody listens', () => {
    stop();
    press('button');
    expect(onPress).not.toHaveBeenCalled();
  });
});
