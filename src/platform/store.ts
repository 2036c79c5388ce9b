/** A value that can be watched. */
export type Store<T> = {
  get: () => T;
  set: (next: T) => void;
  /** @returns stops the subscription */
  subscribe: (onChange: () => void) => () => void;
};

/** Makes a store. It tells its subscribers when the value changes (by Object.is), and only then. */
export function createStore<T>(initial: T): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (next) => {
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
