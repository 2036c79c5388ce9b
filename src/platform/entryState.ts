/**
 * What an entry of the history says of itself. Only this file reads and writes `history.state` and
 * the scroll restoration. Some frames deny both.
 */
export type EntryState = {
  /** Names the entry after the first visit. So a move to an entry with a key is a return. */
  key?: string;
  /** Key of the entry below, for the entry of an overlay. */
  over?: string;
  /** Key of the overlay's entry that comes after this one. */
  under?: string;
};

/** The state of the entry that the reader is at; empty where the history is denied. */
export function currentState(): EntryState {
  try {
    return stateIn(history.state);
  } catch {
    return {};
  }
}

/** A state as an entry holds it. Another version, or other code, may have left any value. */
export function stateIn(value: unknown): EntryState {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Writes the state of the entry that the reader is at, and shows another hash if one is given. */
export function writeState(state: EntryState, hash?: string): void {
  try {
    history.replaceState(state, '', hash);
  } catch {
    // Denied, or called too often in a short time. The entry then counts as new on return.
  }
}

/**
 * Adds an entry with the same address.
 * @param below state of the entry that the reader is at
 * @param added state of the new one
 * @returns whether the browser allows it
 */
export function addEntry(below: EntryState, added: EntryState): boolean {
  try {
    history.replaceState(below, '');
    history.pushState(added, '');
    return true;
  } catch {
    return false;
  }
}

/** A random key for an entry. */
export function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** Whether the browser scrolls after a move to another entry. */
export function letBrowserScroll(isAllowed: boolean): void {
  try {
    history.scrollRestoration = isAllowed ? 'auto' : 'manual';
  } catch {
    // Denied. The browser scrolls, as it does without a script.
  }
}
