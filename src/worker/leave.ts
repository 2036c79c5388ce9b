import { forgetAll } from './keptPages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Forgets everything and ends this worker: the next page is loaded as if it had never been. */
export async function leave(): Promise<void> {
  await self.registration.unregister();
  await forgetAll();
}
