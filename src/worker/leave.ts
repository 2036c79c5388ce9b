import { forgetAll } from './keptPages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Forgets everything and ends this worker: the next page is loaded as if it had never been. */
export async function leave(): Promise<void> {
  // From now on nothing is kept, though this worker may still answer the pages that are open.
  await Promise.all([forgetAll(), self.registration.unregister()]);
}
