/**
 * The worker that takes the place of another one and removes it, with all that it kept. It hears no
 * fetch, so every request goes to the network at once.
 */
declare const self: ServiceWorkerGlobalScope;

/** The folder of the worker is the base of its site, and the name of its caches holds that. */
const base = new URL('./', self.location.href).pathname;

/** Everything of this site that is kept, and the worker itself. */
export async function remove(): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`lesart:${base}:`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
// Where storage is denied, there is nothing to delete.
self.addEventListener('activate', (event) =>
  event.waitUntil(remove().catch(() => self.registration.unregister())),
);
