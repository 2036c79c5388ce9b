/** The service worker of the site, as a page sees it. Some browsers have none, or deny it. */

/**
 * The entries of all caches whose names begin like this, by their addresses.
 * @returns none where caches are denied
 */
export async function cachedAddresses(prefix: string): Promise<string[]> {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return entries.flat().map(({ url }) => url);
  } catch {
    return [];
  }
}

/** Whether the site has a worker. @param scope path of the site on its host */
export async function hasWorker(scope: string): Promise<boolean> {
  try {
    return (await workersOf(scope)).length > 0;
  } catch {
    return false;
  }
}

/**
 * Ends the worker of the site and deletes its caches. What it may still be about to keep goes as
 * well, since it hears of its end.
 * @param message that tells the worker to leave
 * @param prefix of the names of its caches
 */
export async function endWorker(scope: string, message: unknown, prefix: string): Promise<void> {
  try {
    const workers = await workersOf(scope);
    for (const { active } of workers) active?.postMessage(message, []);
    await Promise.all(workers.map((worker) => worker.unregister()));
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // There is none.
  }
}

async function workersOf(scope: string): Promise<ServiceWorkerRegistration[]> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter((worker) => new URL(worker.scope).pathname === scope);
}
