import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../src/platform/store.ts';

describe('a store', () => {
  it('tells every subscriber that its value has changed', () => {
    const store = createStore(1);
    const [first, second] = [vi.fn(), vi.fn()];
    store.subscribe(first);
    store.subscribe(second);
    store.set(2);
    expect(store.get()).toBe(2);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  it('has the new value when it tells', () => {
    const store = createStore(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.set(2);
    expect(seen).toEqual([2]);
  });

  it.each([[1], ['a'], [null], [Number.NaN]])(
    'tells nothing where %o is set to itself',
    (value) => {
      const store = createStore<unknown>(value);
      const onChange = vi.fn();
      store.subscribe(onChange);
      store.set(value);
      expect(onChange).not.toHaveBeenCalled();
    },
  );

  it('tells of another object, even where it holds the same', () => {
    const store = createStore({ id: 'a' });
    const onChange = vi.fn();
    store.subscribe(onChange);
    store.set({ id: 'a' });
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('tells nothing to those who have left', () => {
    const store = createStore(1);
    const onChange = vi.fn();
    store.subscribe(onChange)();
    store.set(2);
    expect(onChange).not.toHaveBeenCalled();
  });
});
