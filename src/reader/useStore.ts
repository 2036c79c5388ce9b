import { useSyncExternalStore } from 'react';
import type { Store } from '../platform/store.ts';

/**
 * The value of a store. The component renders anew when the value changes.
 * @param prerendered the value in the prerendered HTML; hydration begins with it
 */
export function useStore<T>(store: Pick<Store<T>, 'get' | 'subscribe'>, prerendered: T): T {
  return useSyncExternalStore(store.subscribe, store.get, () => prerendered);
}

/** False in the prerendered HTML and while it is hydrated; true from then on. */
export function useIsHydrated(): boolean {
  return useStore(HYDRATED, false);
}

const HYDRATED = { get: () => true, subscribe: () => () => {} };
